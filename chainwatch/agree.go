package chainwatch

// majority is the answer that more than half of all, and at least a number of them, give.
func majority[T any](answers []T, least int, same func(a, b T) bool) (T, bool) {
	for _, a := range answers {
		n := 0
		for _, b := range answers {
			if same(a, b) {
				n++
			}
		}
		if n >= least && 2*n > len(answers) {
			return a, true
		}
	}
	var none T
	return none, false
}
