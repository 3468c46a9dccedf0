"""Certificates for a server of the tests: good ones, and each kind of bad one."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


def _name(words: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, words)])


class Authority:
    """Whoever signs. ``file`` holds its own certificate, for those who trust it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _name("Authority of the tests")
        self.file = folder / "authority.pem"
        builder = self._builder(self._name, 0, 1).add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        certificate = builder.public_key(self._key.public_key()).sign(self._key, hashes.SHA256())
        self.file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))

    def server(self, host: str, *, days: int = 1, self_signed: bool = False) -> ssl.SSLContext:
        """What a server needs that is ``host``; ``days`` until its certificate ends, negative if it ended."""
        key = ec.generate_private_key(ec.SECP256R1())
        builder = self._builder(_name(host), days - 2, days, issuer=_name(host) if self_signed else self._name)
        alternative: x509.GeneralName = x509.DNSName(host)
        if host.replace(".", "").isdigit():
            alternative = x509.IPAddress(ip_address(host))
        builder = builder.add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
        certificate = builder.public_key(key.public_key()).sign(key if self_signed else self._key, hashes.SHA256())
        file = self._folder / f"{host}.{days}.{self_signed}.pem"
        secret = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        file.write_bytes(secret + certificate.public_bytes(serialization.Encoding.PEM))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context

    def _builder(self, subject: x509.Name, start: int, end: int, issuer: x509.Name | None = None) -> x509.CertificateBuilder:
        now = datetime.now(UTC)
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer or self._name)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now + timedelta(days=min(start, end - 1) - 1))
            .not_valid_after(now + timedelta(days=end))
        )
