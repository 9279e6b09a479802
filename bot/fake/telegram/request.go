package telegram

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// maxBody is what the real service takes for one request: a 50 MB upload and its fields.
const maxBody = 51 << 20

// Upload is a file part of a request.
type Upload struct {
	Name string // the file name that the client gave
	Data []byte
}

// params are the fields of one request. Nested values are JSON text, as they travel in forms.
type params struct {
	fields map[string]string
	files  map[string]Upload
}

// readParams decodes a request's query string and its body, whatever of the accepted encodings it has.
func readParams(r *http.Request) (*params, error) {
	p := &params{fields: map[string]string{}, files: map[string]Upload{}}
	for name, values := range r.URL.Query() {
		p.fields[name] = values[0]
	}
	body := http.MaxBytesReader(nil, r.Body, maxBody)
	kind, opts, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	var err error
	switch kind {
	case "multipart/form-data":
		err = p.readMultipart(body, opts["boundary"])
	case "application/json":
		err = p.readJSON(body)
	case "application/x-www-form-urlencoded":
		err = p.readForm(body)
	default:
		_, err = io.Copy(io.Discard, body)
	}
	var big *http.MaxBytesError
	switch {
	case errors.As(err, &big):
		return nil, errTooLarge
	case err != nil:
		return nil, badRequest("can't parse the request body: %v", err)
	}
	return p, nil
}

// readMultipart accepts a body that ends before its first boundary: clients with nothing to say send that.
func (p *params) readMultipart(body io.Reader, boundary string) error {
	buf := bufio.NewReader(body)
	if _, err := buf.Peek(1); errors.Is(err, io.EOF) {
		return nil
	}
	form := multipart.NewReader(buf, boundary)
	for {
		part, err := form.NextPart()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		data, err := io.ReadAll(part)
		if err != nil {
			return err
		}
		if part.FileName() != "" {
			p.files[part.FormName()] = Upload{Name: part.FileName(), Data: data}
		} else {
			p.fields[part.FormName()] = string(data)
		}
	}
}

func (p *params) readForm(body io.Reader) error {
	data, err := io.ReadAll(body)
	if err != nil {
		return err
	}
	values, err := url.ParseQuery(string(data))
	for name := range values {
		p.fields[name] = values.Get(name)
	}
	return err
}

func (p *params) readJSON(body io.Reader) error {
	data, err := io.ReadAll(body)
	if err != nil || len(bytes.TrimSpace(data)) == 0 {
		return err
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(data, &fields); err != nil {
		return err
	}
	for name, raw := range fields {
		var text string
		switch {
		case string(raw) == "null":
		case json.Unmarshal(raw, &text) == nil:
			p.fields[name] = text
		default:
			p.fields[name] = string(raw)
		}
	}
	return nil
}

func (p *params) str(name string) string { return p.fields[name] }

// flag reads a Boolean as the real service does: "true", "yes" and "1" in any case are true.
func (p *params) flag(name string) bool {
	switch strings.ToLower(p.fields[name]) {
	case "true", "yes", "1":
		return true
	}
	return false
}

func (p *params) number(name string) int64 {
	n, _ := strconv.ParseInt(strings.TrimSpace(p.fields[name]), 10, 64)
	return n
}

// bounded reads an integer and clamps it; absent or unreadable means otherwise.
func (p *params) bounded(name string, otherwise, low, high int) int {
	n, err := strconv.Atoi(p.fields[name])
	if err != nil {
		return otherwise
	}
	return min(max(n, low), high)
}

// object decodes a JSON-serialized field into dest; it reports whether the field was there.
func (p *params) object(name string, dest any) (bool, error) {
	text := p.fields[name]
	if text == "" {
		return false, nil
	}
	return true, json.Unmarshal([]byte(text), dest)
}

// upload finds the file that a field carries, or points to by attach://name.
func (p *params) upload(name, value string) (Upload, bool) {
	if ref, ok := strings.CutPrefix(value, "attach://"); ok {
		name = ref
	}
	file, ok := p.files[name]
	return file, ok
}
