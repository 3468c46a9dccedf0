"""On what kind of drive a file lies: on one that several machines share SQLite's write-ahead log loses what was written."""

from __future__ import annotations

import re
from pathlib import Path, PurePath

_SHARED = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "ncpfs", "9p", "vboxsf", "vmhgfs", "prl_fs"),
        *("ceph", "glusterfs", "lustre", "gpfs", "beegfs", "ocfs2", "gfs2", "davfs", "webdav"),
        *("fuse.sshfs", "fuse.ceph", "fuse.glusterfs", "fuse.davfs2", "fuse.rclone", "fuse.s3fs", "fuse.vmhgfs-fuse"),
    }
)
"""File systems that lie on another machine, by the names that Linux gives them (proc(5), fstab(5))."""

_MOUNTS = Path("/proc/self/mounts")
_OCTAL = re.compile(r"\\([0-7]{3})")


def shared_drive(path: Path) -> str:
    """The kind of network drive on which ``path`` lies; empty where it lies on none, or where that isn't known."""
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return "windows share" if str(path.absolute()).startswith("\\\\") else ""
    return shared_among(path.resolve(), mounts)


def shared_among(path: PurePath, mounts: str) -> str:
    """The same by a mount table as Linux writes it (``device place kind options …``, a line each); the last mount wins."""
    places: dict[PurePath, str] = {}
    for line in mounts.splitlines():
        _, place, kind, *_ = [*line.split(" "), "", "", ""]
        places[PurePath(_OCTAL.sub(lambda code: chr(int(code[1], 8)), place))] = kind
    kind = next((places[at] for at in (path, *path.parents) if at in places), "")
    return kind if kind in _SHARED else ""
