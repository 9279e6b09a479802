# syntax=docker/dockerfile:1

# The binary: static, without cgo, the same bytes from the same sources.
FROM golang:1.26.8-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags '-s -w' -o /out/amasa ./bot \
    && mkdir -p /out/data

# The image: certificates, time zones and a user without rights come with the base; there is no shell.
FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /out/amasa /usr/local/bin/amasa
COPY --from=build --chown=65532:65532 /out/data /data
USER 65532:65532
# amasa.db, amasa.yaml and the keystore are looked for here.
WORKDIR /data
VOLUME /data
# Health and metrics; publish it to your monitoring only.
ENV AMASA_LISTEN=0.0.0.0:9464
EXPOSE 9464
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["/usr/local/bin/amasa", "health", "-config", "/data/amasa.yaml"]
ENTRYPOINT ["/usr/local/bin/amasa"]
CMD ["-config", "/data/amasa.yaml"]
