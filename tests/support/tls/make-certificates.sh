#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the certificates of this folder anew, with openssl: a root that nobody trusts and certificates by it, valid for a
# hundred years or wrong in one way each. All share one key, which protects nothing.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for name in root server; do
  openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:prime256v1 -out "$work/$name.key"
done
cp "$work/server.key" server.key
: > "$work/index.txt"
echo 01 > "$work/serial"
cat > "$work/ca.cnf" << CONFIG
[ca]
default_ca = this
[this]
database = $work/index.txt
new_certs_dir = $work
serial = $work/serial
default_md = sha256
policy = any
[any]
commonName = supplied
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[here]
basicConstraints = critical,CA:false
extendedKeyUsage = serverAuth
subjectAltName = DNS:localhost,DNS:server.test,IP:127.0.0.1,IP:::1
[elsewhere]
basicConstraints = critical,CA:false
extendedKeyUsage = serverAuth
subjectAltName = DNS:other.test
CONFIG

# sign NAME KEY EXTENSIONS BEGIN END [-selfsign | -cert FILE]
sign() {
  name=$1 key=$2 extensions=$3 begin=$4 end=$5
  shift 5
  openssl req -new -key "$key" -subj "/CN=goconf test $name" -config "$work/ca.cnf" -out "$work/$name.csr"
  openssl ca -batch -notext -config "$work/ca.cnf" -in "$work/$name.csr" -out "$name.pem" -extensions "$extensions" \
    -startdate "$begin" -enddate "$end" "$@"
}
always="20000101000000Z 21200101000000Z"
# shellcheck disable=SC2086 # two words
sign root "$work/root.key" root $always -selfsign -keyfile "$work/root.key"
# shellcheck disable=SC2086
sign self-signed server.key here $always -selfsign -keyfile server.key
# shellcheck disable=SC2086
sign valid server.key here $always -keyfile "$work/root.key" -cert root.pem
# shellcheck disable=SC2086
sign other-host server.key elsewhere $always -keyfile "$work/root.key" -cert root.pem
sign expired server.key here 20000101000000Z 20010101000000Z -keyfile "$work/root.key" -cert root.pem
sign not-yet-valid server.key here 21100101000000Z 21200101000000Z -keyfile "$work/root.key" -cert root.pem
chmod 644 ./*.pem server.key
