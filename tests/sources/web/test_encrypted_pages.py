"""Encrypted pages: the certificate is verified against the site's name, though the connection goes to an address."""

from __future__ import annotations

import socket

import pytest

import sources
from tests.servers import RawServer, page, redirect, serving
from tests.sources.web.certificates import Authority


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def trusted(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> Authority:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    return authority


def captured(server: RawServer, host: str, path: str = "/page") -> sources.Capture:
    def here(_: str, port: int, *more: object) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    return sources.capture(
        f"https://{host}:{server.port}{path}", allow=[host], resolver=here, limits=sources.Limits(connect=2, total=2)
    )


def test_a_page_of_a_site_with_a_good_certificate_is_taken(trusted: Authority) -> None:
    with RawServer({"/page": page("secret")}, trusted.server("news.example.com")) as server:
        assert captured(server, "news.example.com").body == b"secret"
    with RawServer({"/page": page("secret")}, trusted.server("127.0.0.1")) as server:
        assert captured(server, "127.0.0.1").body == b"secret"


def test_the_server_is_told_the_name_and_never_the_address(trusted: Authority) -> None:
    told: list[str | None] = []
    context = trusted.server("news.example.com")
    context.sni_callback = lambda connection, name, _: told.append(name)
    with RawServer({"/page": page("secret")}, context) as server:
        captured(server, "news.example.com")
    assert told == ["news.example.com"]
    assert server.asked[0].fields["host"] == f"news.example.com:{server.port}"


@pytest.mark.parametrize(
    ("host", "days", "self_signed", "why"),
    [
        ("news.example.com", 1, True, "was signed by itself"),
        ("news.example.com", -1, False, "has expired"),
        ("other.example.com", 1, False, "is made out to another name"),
        ("127.0.0.2", 1, False, "is made out to another name"),
    ],
)
def test_a_certificate_that_isnt_good_ends_it_with_a_sentence(
    trusted: Authority, host: str, days: int, self_signed: bool, why: str
) -> None:
    with RawServer({"/page": page("secret")}, trusted.server(host, days=days, self_signed=self_signed)) as server:
        with pytest.raises(sources.CaptureFailed, match=why):
            captured(server, "127.0.0.1" if host == "127.0.0.2" else "news.example.com")
        assert not server.asked


def test_an_authority_that_nobody_trusts_is_told(authority: Authority) -> None:
    with (
        RawServer({"/page": page("secret")}, authority.server("news.example.com")) as server,
        pytest.raises(sources.CaptureFailed, match="can't be traced to anybody"),
    ):
        captured(server, "news.example.com")


def test_a_server_that_speaks_no_encryption_is_told() -> None:
    with serving(page=page("secret")) as server, pytest.raises(sources.CaptureFailed, match="No secure connection"):
        captured(server, "news.example.com")


def test_a_server_that_is_silent_in_the_handshake_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"https://127.0.0.1:{listening.getsockname()[1]}/"
        with pytest.raises(sources.CaptureFailed, match="did not answer within"):
            sources.capture(url, allow=["127.0.0.1"], limits=sources.Limits(connect=0.3, total=2))


def test_an_encrypted_page_may_lead_to_another_and_both_are_verified(trusted: Authority) -> None:
    with RawServer({"/page": page("secret")}, trusted.server("other.example.com")) as other:
        leading = redirect(f"https://news.example.com:{other.port}/page")
        with (
            RawServer({"/page": leading}, trusted.server("news.example.com")) as server,
            pytest.raises(sources.CaptureFailed, match="made out to another name"),
        ):
            captured(server, "news.example.com")
