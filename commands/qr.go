package commands

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"

	"github.com/boombuler/barcode/qr"
	"github.com/ethereum/go-ethereum/common"
)

const (
	qrModule = 14 // pixels
	qrQuiet  = 4  // modules of white around the code, as the standard asks
)

// addressQR draws the plain address: every scanner understands it, exchanges' included, which "ethereum:" confuses.
func addressQR(a common.Address) ([]byte, error) {
	code, err := qr.Encode(a.Hex(), qr.M, qr.Auto)
	if err != nil {
		return nil, fmt.Errorf("QR code: %w", err)
	}
	side := code.Bounds().Dx()
	edge := (side + 2*qrQuiet) * qrModule
	img := image.NewPaletted(image.Rect(0, 0, edge, edge), color.Palette{color.White, color.Black})
	for y := range edge {
		for x := range edge {
			mx, my := x/qrModule-qrQuiet, y/qrModule-qrQuiet
			if mx < 0 || my < 0 || mx >= side || my >= side {
				continue
			}
			if r, _, _, _ := code.At(mx, my).RGBA(); r == 0 {
				img.SetColorIndex(x, y, 1)
			}
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		return nil, fmt.Errorf("QR code: %w", err)
	}
	return b.Bytes(), nil
}
