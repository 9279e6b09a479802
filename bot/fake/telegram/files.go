package telegram

import (
	"bytes"
	"fmt"
	"image"
	_ "image/gif" // photos may be of these kinds
	_ "image/jpeg"
	_ "image/png"
	"net/http"
	"path"
	"strconv"
	"strings"
)

// Limits of files, as the service publishes them.
const (
	maxPhoto    = 10 << 20 // bytes
	maxPhotoDim = 10_000   // width and height together
	maxDocument = 50 << 20
	maxDownload = 20 << 20
)

// File is a photo or a document as the chat shows it.
type File struct {
	ID     string `json:"id"`
	Name   string `json:"name,omitempty"`
	MIME   string `json:"mime"`
	Size   int    `json:"size"` // bytes
	Width  int    `json:"width,omitempty"`
	Height int    `json:"height,omitempty"`
}

type file struct {
	File
	path string
	data []byte
}

func (f *file) shown() *File {
	if f == nil {
		return nil
	}
	out := f.File
	return &out
}

func (f *file) sizes() []apiPhotoSize {
	return []apiPhotoSize{{FileID: f.ID, FileUniqueID: "u" + f.ID, Width: f.Width, Height: f.Height, FileSize: f.Size}}
}

func (f *file) document() *apiDocument {
	return &apiDocument{FileID: f.ID, FileUniqueID: "u" + f.ID, FileName: f.Name, MIMEType: f.MIME, FileSize: f.Size}
}

// newPhoto checks and stores an image. The caller holds the lock.
func (s *Server) newPhoto(u Upload) (*file, error) {
	if len(u.Data) == 0 {
		return nil, badRequest("file must be non-empty")
	}
	if len(u.Data) > maxPhoto {
		return nil, badRequest("file of size %d bytes is too big for a photo; the maximum size is %d bytes", len(u.Data), maxPhoto)
	}
	dim, _, err := image.DecodeConfig(bytes.NewReader(u.Data))
	if err != nil {
		return nil, badRequest("IMAGE_PROCESS_FAILED")
	}
	if dim.Width+dim.Height > maxPhotoDim || dim.Width > 20*dim.Height || dim.Height > 20*dim.Width {
		return nil, badRequest("PHOTO_INVALID_DIMENSIONS")
	}
	f := s.store(u, "photos")
	f.Name, f.Width, f.Height = "", dim.Width, dim.Height
	return f, nil
}

// newDocument stores a file of any kind. The caller holds the lock.
func (s *Server) newDocument(u Upload) (*file, error) {
	if len(u.Data) == 0 {
		return nil, badRequest("file must be non-empty")
	}
	if len(u.Data) > maxDocument {
		return nil, errTooLarge
	}
	return s.store(u, "documents"), nil
}

func (s *Server) store(u Upload, folder string) *file {
	s.lastID.file++
	n := strconv.FormatInt(s.lastID.file, 10)
	f := &file{
		File: File{ID: "AgACAgIAAxk" + n, Name: path.Base(u.Name), MIME: http.DetectContentType(u.Data), Size: len(u.Data)},
		path: fmt.Sprintf("%s/file_%s%s", folder, n, path.Ext(u.Name)),
		data: u.Data,
	}
	s.files[f.ID] = f
	return f
}

// File returns the bytes of a photo or document and their media type.
func (s *Server) File(id string) (data []byte, mime string, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f := s.files[id]
	if f == nil {
		return nil, "", false
	}
	return f.data, f.MIME, true
}

// inputFile resolves a field that may hold an upload, a reference to one, or the id of a file that is here already.
func (s *Server) inputFile(p *params, field, value string, store func(Upload) (*file, error)) (*file, error) {
	if u, ok := p.upload(field, value); ok {
		return store(u)
	}
	switch {
	case value == "" || strings.HasPrefix(value, "attach://"):
		return nil, badRequest("there is no %s in the request", field)
	case strings.HasPrefix(value, "http://") || strings.HasPrefix(value, "https://"):
		return nil, badRequest("failed to get HTTP URL content")
	}
	if f := s.files[value]; f != nil {
		return f, nil
	}
	return nil, badRequest("wrong file identifier/HTTP URL specified")
}

// serveFile answers the download of a file that getFile named.
func (s *Server) serveFile(w http.ResponseWriter, rest string) {
	token, name, _ := strings.Cut(rest, "/")
	if !s.authorized(token) {
		writeAnswer(w, nil, errUnauthorized)
		return
	}
	s.mu.Lock()
	var found *file
	for _, f := range s.files {
		if f.path == name {
			found = f
		}
	}
	s.mu.Unlock()
	if found == nil {
		writeAnswer(w, nil, errNotFound)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	_, _ = w.Write(found.data)
}
