package chainwatch

import "encoding/binary"

// hexValue is what a hexadecimal digit stands for; 0xff for all other bytes.
var hexValue = func() (table [256]byte) {
	for i := range table {
		table[i] = 0xff
	}
	for i := range byte(10) {
		table['0'+i] = i
	}
	for i := range byte(6) {
		table['a'+i], table['A'+i] = 10+i, 10+i
	}
	return table
}()

// hexDigits returns the digits of "0x…".
func hexDigits(text []byte) ([]byte, bool) {
	if len(text) < 2 || text[0] != '0' || text[1]|0x20 != 'x' {
		return nil, false
	}
	return text[2:], true
}

// decodeHex writes the bytes that digits stand for; there must be exactly as many as fit.
func decodeHex(into, digits []byte) bool {
	if len(digits) != 2*len(into) {
		return false
	}
	var bad byte
	for i := range into {
		hi, lo := hexValue[digits[2*i]], hexValue[digits[2*i+1]]
		bad |= hi | lo
		into[i] = hi<<4 | lo
	}
	return bad < 16
}

// isHex reports whether all bytes are hexadecimal digits. They must come from a JSON string without escapes, which has
// no control characters.
func isHex(digits []byte) bool {
	for len(digits) >= 8 {
		w := binary.LittleEndian.Uint64(digits)
		low := w | ones*0x20 // letters to lower case; digits have that bit
		isDigit := (low + ones*(0x80-'0')) &^ (low + ones*(0x7f-'9'))
		isLetter := (low + ones*(0x80-'a')) &^ (low + ones*(0x7f-'f'))
		if w&highs != 0 || (isDigit|isLetter)&highs != highs {
			return false
		}
		digits = digits[8:]
	}
	for _, c := range digits {
		if hexValue[c] > 15 {
			return false
		}
	}
	return true
}

// hexQuantity reads a number as JSON-RPC writes it: no leading zeros, at least one digit.
func hexQuantity(text []byte) (n uint64, ok bool) {
	digits, ok := hexDigits(text)
	if !ok || len(digits) == 0 || len(digits) > 16 || len(digits) > 1 && digits[0] == '0' {
		return 0, false
	}
	for _, c := range digits {
		v := hexValue[c]
		if v > 15 {
			return 0, false
		}
		n = n<<4 | uint64(v)
	}
	return n, true
}
