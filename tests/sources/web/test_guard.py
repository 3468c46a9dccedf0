"""Which addresses are asked for a page: a table of disguises, a table of ordinary ones, and what a policy may open."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest

import sources
from sources.web.guard import Allowed, destination

NOBODY = Allowed()


def listed(words: str) -> list[str]:
    """A table of addresses, none of which has white space in it."""
    return words.split()


NUMBERS = listed(
    """
    http://127.0.0.1/  http://127.0.0.1:8080/  http://127.1/  http://127.0.1/  http://0/  http://0.0.0.0/
    http://2130706433/  http://017700000001/  http://0x7f000001/  http://0x7F.1/  http://0x7f.0x0.0x0.0x1/
    http://0177.0.0.1/  http://0177.0.0.01/  http://127.0.0.1./  http://127.0.0.1../  http://127.00.00.01/
    http://127.0.0.0x1/  http://0000127.0.0.1/  http://00000000001/  http://127.255.255.254/  http://127.0.0.256/
    http://4294967296/  http://0x100000000/  http://3232235777/  http://0xc0a80101/  http://10.0.0.1/
    http://10.255.255.255/  http://172.16.0.1/  http://172.31.255.255/  http://192.168.0.1/  http://192.168.1.1:8443/
    http://169.254.169.254/latest/meta-data/  http://2852039166/  http://0xa9fea9fe/  http://0251.0376.0251.0376/
    http://169.254.1.1/  http://169.254.170.2/  http://100.64.0.1/  http://100.127.255.254/  http://100.100.100.200/
    http://192.0.0.1/  http://192.0.0.8/  http://192.0.0.9/  http://192.0.0.170/  http://192.0.0.192/  http://168.63.129.16/
    http://192.0.2.1/  http://198.51.100.7/  http://203.0.113.9/  http://198.18.0.1/  http://198.19.255.255/
    http://192.88.99.1/  http://224.0.0.1/  http://239.255.255.250/  http://240.0.0.1/  http://255.255.255.255/
    http://0.1.2.3/  http://8.8.8.8./  http://134744072/  http://0x08080808/  http://8.8.2056/
    """
)

SIXES = listed(
    """
    http://[::1]/  http://[::1]:8080/  http://[0:0:0:0:0:0:0:1]/  http://[::]/  http://[::127.0.0.1]/  http://[::7f00:1]/
    http://[::ffff:127.0.0.1]/  http://[::ffff:7f00:1]/  http://[::ffff:169.254.169.254]/  http://[::ffff:10.0.0.1]/
    http://[0:0:0:0:0:ffff:c0a8:101]/  http://[::ffff:8.8.8.8]/  http://[::ffff:0:127.0.0.1]/  http://[64:ff9b::127.0.0.1]/
    http://[64:ff9b::a9fe:a9fe]/  http://[64:ff9b:1::1]/  http://[2002:7f00:1::]/  http://[2002:a9fe:a9fe::1]/
    http://[2002:808:808::1]/  http://[2001:0:7f00:1::]/  http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/  http://[fe80::1]/
    http://[fe80::1%25eth0]/  http://[fe80::1%eth0]/  http://[fec0::1]/  http://[fc00::1]/  http://[fd00::1]/
    http://[fd00:ec2::254]/  http://[ff02::1]/  http://[ff05::2]/  http://[2001:db8::1]/  http://[3fff::1]/
    http://[5f00::1]/  http://[100::1]/  http://[4000::1]/  http://[1::1]/  http://[2001:10::1]/  http://[2001:20::1]/
    http://[2001:2::1]/  http://[v1.fe80::1]/  http://[::1/  http://::1/  http://[127.0.0.1]/  http://[]/
    """
)

LETTERS = listed(
    """
    http://１２７.０.０.１/  http://①②⑦.⓪.⓪.①/  http://127。0。0。1/  http://127．0．0．1/  http://１27.0.0.1/  http://0ｘ7f.1/
    http://ｌｏｃａｌｈｏｓｔ/  http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/  http://loc\xadalhost/  http://localhost。/  http://１６９.254.169.254/
    http://127.0.0.1\u200b/  http://2130706433．/  http://[::１]/  http://local\u200dhost/  http://169｡254｡169｡254/
    """
)

NAMES = listed(
    """
    http://localhost/  http://LOCALHOST:8080/  http://localhost./  http://localhost.localdomain/  http://wiki.localhost/
    http://intranet/  http://printer/  http://router.lan/  http://nas.home/  http://nas.home.arpa/  http://server.corp/
    http://wiki.redaksi.local/  http://metadata/  http://metadata.google.internal/computeMetadata/v1/
    http://instance-data.ec2.internal/  http://metadata.azure.internal/  http://kubernetes.default.svc.cluster.local/
    http://host.docker.internal/  http://127.0.0.1.nip.io/  http://10-0-0-1.sslip.io/  http://169.254.169.254.xip.io/
    http://localtest.me/  http://app.lvh.me/  http://vcap.me/  http://mail.intranet/  http://db.private/
    """
)

TRICKS = [
    "http://user:secret@news.example.com/",
    "http://news.example.com@127.0.0.1/",
    "http://127.0.0.1@news.example.com/",
    "http://news.example.com:80@10.0.0.1/",
    "http://@news.example.com/",
    "http://news.example.com%40127.0.0.1/",
    "http://%31%32%37.0.0.1/",
    "http://127.0.0.1%2f.news.example.com/",
    "http://news.example.com\\@127.0.0.1/",
    "http://127.0.0.1\\.news.example.com/",
    "http:\\\\127.0.0.1/",
    "http://127.0.0.1#@news.example.com/",
    "http://127.0.0.1?@news.example.com/",
    "http://127.0.0.1;news.example.com/",
    "http://127.0.0.1,news.example.com/",
    "http://127.0.0.1 news.example.com/",
    "http://news.example.com\t@127.0.0.1/",
    "http://news.example.com\n127.0.0.1/",
    "http://127.0.\n0.1/",
    "http://127.0.0.1\x00.news.example.com/",
    "http:///127.0.0.1/",
    "http:127.0.0.1/",
    "http:/127.0.0.1/",
    "//127.0.0.1/",
    "http://news.example.com:22/",
    "http://news.example.com:25/",
    "http://news.example.com:6667/",
    "http://news.example.com:0/",
    "http://news.example.com:99999/",
    "http://news.example.com:http/",
    "http://-/",
    "http://a..b/",
    "http://.example.com/",
    "http://" + "a" * 64 + ".com/",
    "http://" + "a." * 200 + "com/",
    "http://news.example.com/" + "a" * 9000,
    "http://news.example.com/\udc80",
    "http://",
    "",
    "   ",
]

SCHEMES = listed(
    """
    file:///etc/passwd  FILE:///etc/passwd  file://localhost/etc/passwd  ftp://news.example.com/
    gopher://127.0.0.1:6379/_INFO  dict://127.0.0.1:11211/stat  ldap://127.0.0.1/  jar:http://127.0.0.1!/  data:text/html,x
    javascript:alert(1)  blob:http://a/b  unix:///var/run/docker.sock  ws://news.example.com/  view-source:http://127.0.0.1/
    mailto:a@example.com  about:blank  news.example.com/page  www.example.com  C:\\page.html  ssh://news.example.com/
    netdoc:///etc/passwd
    """
)

DISGUISED = [*NUMBERS, *SIXES, *LETTERS, *NAMES, *TRICKS, *SCHEMES]

ORDINARY = {
    "http://example.com": "http://example.com/",
    "https://www.example.com/a/b.html?c=d&e=f#g": "https://www.example.com/a/b.html?c=d&e=f",
    "  https://example.com/ ": "https://example.com/",
    "HTTPS://News.Example.COM:443/X": "https://news.example.com/X",
    "http://example.com:80/": "http://example.com/",
    "https://example.com./": "https://example.com/",
    "https://example.com:8443/x": "https://example.com:8443/x",
    "http://example.com:8080": "http://example.com:8080/",
    "https://my_paper.example.com/": "https://my_paper.example.com/",
    "https://bücher.example.com/straße": "https://xn--bcher-kva.example.com/straße",
    "https://example.com/?next=http://127.0.0.1/": "https://example.com/?next=http://127.0.0.1/",
    "https://example.com/@someone/1": "https://example.com/@someone/1",
    "https://example.com/a%20b/100%25": "https://example.com/a%20b/100%25",
    "https://example.com?q=1": "https://example.com/?q=1",
    "https://1.example.com/": "https://1.example.com/",
    "https://127.0.0.1.example.com/": "https://127.0.0.1.example.com/",
    "https://10.com/": "https://10.com/",
    "https://0x.example.com/": "https://0x.example.com/",
    "https://localhost.example.com/": "https://localhost.example.com/",
    "https://local.example.com/": "https://local.example.com/",
    "https://internal-affairs.example.org/": "https://internal-affairs.example.org/",
    "https://setkab.go.id/berita": "https://setkab.go.id/berita",
    "https://xn--mnchen-3ya.de/": "https://xn--mnchen-3ya.de/",
    "http://93.184.216.34/": "http://93.184.216.34/",
    "http://8.8.8.8:8080/": "http://8.8.8.8:8080/",
    "http://172.32.0.1/": "http://172.32.0.1/",
    "http://192.169.0.1/": "http://192.169.0.1/",
    "http://100.128.0.1/": "http://100.128.0.1/",
    "http://[2606:2800:220:1:248:1893:25c8:1946]/": "http://[2606:2800:220:1:248:1893:25c8:1946]/",
    "http://[2A00:1450:4001:82A::200E]:8080/a": "http://[2a00:1450:4001:82a::200e]:8080/a",
    "https://例え.jp/": "https://xn--r8jz45g.jp/",
    "https://example.com/ a b": "https://example.com/ a b",
}


def test_the_table_of_disguises_is_long_enough_to_mean_something() -> None:
    assert len(set(DISGUISED)) >= 150


@pytest.mark.parametrize("url", DISGUISED)
def test_a_disguised_or_unfit_address_is_refused_with_a_sentence_before_anything_is_looked_up(url: str) -> None:
    with pytest.raises(sources.CaptureRefused) as refused:
        destination(url, NOBODY)
    assert str(refused.value)[0] in "“TN"
    assert len(str(refused.value)) < 400


@pytest.mark.parametrize(("url", "plain"), ORDINARY.items())
def test_an_ordinary_address_passes_in_its_plain_form(url: str, plain: str) -> None:
    assert destination(url, NOBODY).url == plain


@pytest.mark.parametrize("entry", ["127.0.0.1", "127.0.0.1:8080", "http://127.0.0.1:8080/", " 127.0.0.1 "])
def test_a_host_that_the_policy_names_passes_under_that_very_name_alone(entry: str) -> None:
    allowed = Allowed.of([entry])
    assert destination("http://127.0.0.1:8080/wiki", allowed).named
    for other in (
        "http://localhost:8080/",
        "http://127.1:8080/",
        "http://[::1]:8080/",
        "http://127.0.0.2:8080/",
        "http://2130706433:8080/",
    ):
        with pytest.raises(sources.CaptureRefused):
            destination(other, allowed)


def test_a_port_that_the_policy_names_opens_that_port_alone() -> None:
    allowed = Allowed.of(["wiki.redaksi.local:8080", "[::1]:81"])
    assert destination("http://Wiki.Redaksi.local.:8080/", allowed).named
    assert destination("http://[0:0::1]:81/", allowed).named
    for other in (
        "http://wiki.redaksi.local/",
        "http://wiki.redaksi.local:22/",
        "http://[::1]/",
        "http://x.wiki.redaksi.local:8080/",
    ):
        with pytest.raises(sources.CaptureRefused):
            destination(other, allowed)


@pytest.mark.parametrize("entry", ["", "a b", "http://", "a:b:c:d", "a:port", "user@host", "[::1", "*"])
def test_a_policy_entry_that_names_no_host_is_told(entry: str) -> None:
    with pytest.raises(ValueError, match="names no host"):
        Allowed.of([entry])


def answering(*addresses: str) -> Callable[..., list[tuple[int, int, int, str, tuple[object, ...]]]]:
    """A resolver that gives these addresses, whatever it is asked for."""

    def resolver(host: str, port: int, *_: object) -> list[tuple[int, int, int, str, tuple[object, ...]]]:
        sixes = {True: socket.AF_INET6, False: socket.AF_INET}
        return [
            (sixes[":" in one], socket.SOCK_STREAM, 6, "", (one, port, 0, 0) if ":" in one else (one, port)) for one in addresses
        ]

    return resolver


@pytest.mark.parametrize(
    "addresses",
    [
        ["127.0.0.1"],
        ["10.1.2.3"],
        ["169.254.169.254"],
        ["::1"],
        ["::ffff:127.0.0.1"],
        ["64:ff9b::7f00:1"],
        ["2002:7f00:1::"],
        ["fe80::1%1"],
        ["fd00:ec2::254"],
        ["0.0.0.0"],
        ["93.184.216.34", "127.0.0.1"],
        ["168.63.129.16"],
        ["192.0.0.192"],
        ["100.100.100.200"],
    ],
)
def test_a_name_is_refused_if_any_of_its_addresses_lies_inside(addresses: list[str]) -> None:
    with pytest.raises(sources.CaptureRefused, match="not of the public net"):
        sources.capture("http://news.example.com/", resolver=answering(*addresses))


@pytest.mark.parametrize("address", ["169.254.169.254", "100.100.100.200", "fd00:ec2::254", "224.0.0.1", "0.0.0.0", "fe80::1"])
def test_even_a_named_host_never_leads_to_the_metadata_of_a_cloud_or_to_nobody(address: str) -> None:
    with pytest.raises(sources.CaptureRefused):
        sources.capture("http://wiki.redaksi.local/", allow=["wiki.redaksi.local"], resolver=answering(address))
