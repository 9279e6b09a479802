package discord

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"sort"
	"strconv"
	"strings"
)

// maxUpload is the size of a request body that Discord takes from a bot.
const maxUpload = 25 << 20

// file is one uploaded file, files[n] of a multipart body.
type file struct {
	index             int
	name, contentType string
	data              []byte
}

// payload is a request body: its JSON, and the files beside it.
type payload struct {
	json  json.RawMessage // nil for an empty body
	files []file
}

func (p payload) names() []string {
	var names []string
	for _, f := range p.files {
		names = append(names, f.name)
	}
	return names
}

func readPayload(w http.ResponseWriter, r *http.Request) (payload, error) {
	kind, params, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	body := http.MaxBytesReader(w, r.Body, maxUpload)
	if kind == "multipart/form-data" {
		return readMultipart(multipart.NewReader(body, params["boundary"]))
	}
	text, err := readAll(body)
	if err != nil || len(bytes.TrimSpace(text)) == 0 {
		return payload{}, err
	}
	if !json.Valid(text) {
		return payload{}, errInvalidJSON
	}
	return payload{json: text}, nil
}

func readMultipart(parts *multipart.Reader) (payload, error) {
	var p payload
	for {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			break
		}
		var tooBig *http.MaxBytesError
		switch {
		case errors.As(err, &tooBig):
			return p, errTooLarge
		case err != nil:
			return p, errInvalidJSON
		}
		data, err := readAll(part)
		if err != nil {
			return p, err
		}
		name := part.FormName()
		switch index, ok := fileIndex(name); {
		case name == "payload_json" && !json.Valid(data):
			return p, errInvalidJSON
		case name == "payload_json":
			p.json = data
		case ok:
			p.files = append(p.files, file{index, part.FileName(), part.Header.Get("Content-Type"), data})
		}
	}
	sort.SliceStable(p.files, func(i, j int) bool { return p.files[i].index < p.files[j].index })
	return p, nil
}

func readAll(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(r)
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return nil, errTooLarge
	}
	return data, err
}

// fileIndex reads n from "files[n]".
func fileIndex(field string) (int, bool) {
	n, ok := strings.CutPrefix(field, "files[")
	if !ok {
		return 0, false
	}
	index, err := strconv.Atoi(strings.TrimSuffix(n, "]"))
	return index, err == nil
}

// decode reads the JSON of a body; a value of the wrong type is a field error.
func (p payload) decode(into any) error {
	if p.json == nil {
		return nil
	}
	err := json.Unmarshal(p.json, into)
	if wrong, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		var f form
		path := []any{}
		for _, part := range strings.Split(wrong.Field, ".") {
			path = append(path, part)
		}
		f.add("BASE_TYPE_BAD_TYPE", "Could not interpret "+wrong.Value+".", path...)
		return f.err()
	}
	if err != nil {
		return errInvalidJSON
	}
	return nil
}

// field is a JSON field that knows whether it was sent at all; null is sent.
type field[T any] struct {
	set   bool
	value T
}

// UnmarshalJSON notes that the field was there; null leaves the zero value.
func (f *field[T]) UnmarshalJSON(text []byte) error {
	f.set = true
	return json.Unmarshal(text, &f.value)
}
