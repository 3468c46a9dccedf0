"""Indonesian: units of measurement, in what they measure."""

from __future__ import annotations

from claims.language.tables import measures

MEASURES = measures(
    """
    length: 0.001 mm | milimeter
    length: 0.01 cm | sentimeter
    length: 1 m | meter
    length: 1000 km | kilometer
    length: 0.0254 inci
    length: 0.3048 kaki
    length: 1609.344 mil
    area: 1 meter persegi | m persegi
    area: 1e6 kilometer persegi | km persegi
    area: 1e4 ha | hektare | hektar
    mass: 0.001 g | gr | gram
    mass: 0.1 ons
    mass: 1 kg | kilogram
    mass: 100 kuintal
    mass: 1000 ton
    volume: 0.001 ml | mililiter
    volume: 1 l | liter
    volume: 1000 meter kubik | m kubik
    time: 1 detik
    time: 60 menit
    time: 3600 jam
    time: 86400 hari
    time: 604800 minggu | pekan
    months: 1 bulan
    months: 12 tahun
    months: 60 lustrum
    months: 120 dekade | dasawarsa
    months: 1200 abad
    power: 1 w | watt
    power: 1e3 kw | kilowatt
    power: 1e6 mw | megawatt
    power: 1e9 gw | gigawatt
    warmth: 1 derajat | derajat celsius
    points: 1 persen poin | poin persentase | poin persen
    """
)
