package discord

import (
	"strconv"
	"time"
)

// epoch is the first millisecond of 2015, where Discord's ids start counting.
const epoch = 1420070400000

// snowflakes hands out ids that carry their time and only grow.
type snowflakes struct{ last uint64 }

func (f *snowflakes) next(now time.Time) string {
	id := f.last + 1
	if ms := now.UnixMilli(); ms > epoch {
		id = max(id, uint64(ms-epoch)<<22)
	}
	f.last = id
	return strconv.FormatUint(id, 10)
}

// older says whether id a was made before id b.
func older(a, b string) bool {
	x, _ := strconv.ParseUint(a, 10, 64)
	y, _ := strconv.ParseUint(b, 10, 64)
	return x < y
}

func isSnowflake(id string) bool {
	_, err := strconv.ParseUint(id, 10, 64)
	return err == nil
}
