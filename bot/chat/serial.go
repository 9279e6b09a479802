package chat

import "sync"

// Serial runs functions: those of one key one after the other in the order they came, those of different keys side by
// side, never more than a set number at once.
type Serial struct {
	slots chan struct{}

	mu      sync.Mutex
	waiting map[string][]func()
	running sync.WaitGroup
}

// NewSerial returns a Serial that runs at most workers functions at once.
func NewSerial(workers int) *Serial {
	return &Serial{slots: make(chan struct{}, workers), waiting: map[string][]func(){}}
}

// Do queues f behind the earlier functions of its key and returns at once.
func (s *Serial) Do(key string, f func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	queue, busy := s.waiting[key]
	s.waiting[key] = append(queue, f)
	if busy {
		return
	}
	s.running.Add(1)
	go s.drain(key)
}

// Wait blocks until everything that was queued has run.
func (s *Serial) Wait() { s.running.Wait() }

func (s *Serial) drain(key string) {
	defer s.running.Done()
	for {
		s.mu.Lock()
		queue := s.waiting[key]
		if len(queue) == 0 {
			delete(s.waiting, key)
			s.mu.Unlock()
			return
		}
		f := queue[0]
		s.waiting[key] = queue[1:]
		s.mu.Unlock()

		s.slots <- struct{}{}
		f()
		<-s.slots
	}
}
