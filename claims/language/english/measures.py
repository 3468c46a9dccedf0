"""English: units of measurement, in what they measure."""

from __future__ import annotations

from claims.language.tables import measures

MEASURES = measures(
    """
    length: 0.001 mm | millimetre | millimetres | millimeter | millimeters
    length: 0.01 cm | centimetre | centimetres | centimeter | centimeters
    length: 1 m | metre | metres | meter | meters
    length: 1000 km | kilometre | kilometres | kilometer | kilometers
    length: 0.0254 inch | inches
    length: 0.3048 ft | foot | feet
    length: 0.9144 yard | yards
    length: 1609.344 mile | miles
    area: 1 square metre | square metres | square meter | square meters
    area: 1e6 square kilometre | square kilometres | square kilometer | square kilometers
    area: 1e4 ha | hectare | hectares
    area: 4046.8564224 acre | acres
    mass: 1e-6 mg | milligram | milligrams
    mass: 0.001 g | gram | grams
    mass: 1 kg | kilogram | kilograms
    mass: 1000 ton | tons | tonne | tonnes | metric ton | metric tons
    mass: 0.45359237 lb | lbs | pound | pounds
    volume: 0.001 ml | millilitre | millilitres | milliliter | milliliters
    volume: 1 l | litre | litres | liter | liters
    volume: 1000 cubic metre | cubic metres | cubic meter | cubic meters
    time: 1 second | seconds
    time: 60 minute | minutes
    time: 3600 hour | hours
    time: 86400 day | days
    time: 604800 week | weeks
    months: 1 month | months
    months: 12 year | years
    months: 120 decade | decades
    months: 1200 century | centuries
    power: 1 w | watt | watts
    power: 1e3 kw | kilowatt | kilowatts
    power: 1e6 mw | megawatt | megawatts
    power: 1e9 gw | gigawatt | gigawatts
    warmth: 1 degree | degrees | degrees celsius
    points: 1 percentage point | percentage points
    """
)
