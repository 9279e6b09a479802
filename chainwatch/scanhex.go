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

// decodeHex writes the bytes that digits stand for, which isHex holds for; there must be exactly as many as fit.
func decodeHex(into, digits []byte) bool {
	if len(digits) != 2*len(into) {
		return false
	}
	for len(into) >= 4 { // eight digits at a time, the first in the lowest byte
		w := binary.LittleEndian.Uint64(digits)
		w = w&(ones*0x0f) + (w>>6&ones)*9 // their values: letters are 1 to 6 below the bit of letters
		w = (w<<4 | w>>8) & 0x00ff00ff00ff00ff
		w = (w | w>>8) & 0x0000ffff0000ffff
		binary.LittleEndian.PutUint32(into, uint32(w|w>>16))
		into, digits = into[4:], digits[8:]
	}
	for i := range into {
		into[i] = hexValue[digits[2*i]]<<4 | hexValue[digits[2*i+1]]
	}
	return true
}

// isHex reports whether all bytes are hexadecimal digits.
func isHex(digits []byte) bool {
	for len(digits) >= 8 {
		w := binary.LittleEndian.Uint64(digits)
		low := w | ones*0x20 // letters to lower case; digits have that bit
		isDigit := (low + ones*(0x80-'0')) &^ (low + ones*(0x7f-'9')) & (w << 2)
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
