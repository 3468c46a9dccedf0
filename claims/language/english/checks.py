"""English: words by which contradictions are seen."""

from __future__ import annotations

from claims.language.checks import Checks
from claims.language.tables import words

CHECKS = Checks(
    born=words("born"),
    died=words("died dies death dead late killed"),
    aged=words("aged age"),
    old=("years old", "year old", "years of age"),
    part_of=("of", "of the", "out of", "out of the", "of a total of", "of all"),
    of_them=("of whom", "of them", "of which", "of those", "of these", "among them"),
    including=("including", "among them", "includes"),
    composed=("comprising", "consisting of", "made up of", "composed of", "comprised of", "consists of", "divided into"),
    referring=words("they these those that this the it"),
    people=words("""
        people persons men women children boys girls residents villagers victims patients workers employees officers
        soldiers protesters protestors demonstrators students teachers passengers tourists voters members troops civilians
        prisoners refugees migrants doctors nurses respondents participants inhabitants adults pupils players babies
        suspects witnesses personnel staff police firefighters fishermen farmers visitors guests crew detainees others
    """),
    anybody=words("people persons victims others"),
    rest=("the rest", "the remaining", "the remainder", "remaining"),
    answers=words("""
        respondents voted vote votes voters said chose answered approve approved disapprove disapproved support supported
        oppose opposed favour favor survey poll polled undecided satisfied agreed disagreed backed
    """),
    denials=words(
        "not no don't don’t didn't didn’t against oppose opposed disapprove disapproved undecided abstained unsure disagreed"
    ),
    scopes=words("""
        another other others more additional each every per previously earlier before initially originally later further
        rose fell increased decreased revised updated up down between if target plan planned separate separately
        former last next then since now respectively
    """),
    superlatives=words("""
        best worst biggest largest smallest greatest highest lowest longest shortest tallest oldest youngest newest earliest
        latest fastest slowest strongest weakest richest poorest deepest widest narrowest heaviest lightest hottest coldest
        wettest driest busiest deadliest bloodiest costliest cheapest dearest safest cleanest dirtiest easiest hardest toughest
        closest nearest farthest furthest brightest darkest fewest finest fiercest gravest harshest happiest healthiest
        heaviest loudest mightiest quietest rarest severest sharpest simplest steepest sickest smartest softest thickest
        thinnest tiniest ugliest warmest wealthiest wildest wisest worst first only sole foremost topmost utmost
    """),
    superlative_leads=words("most least"),
    past=words("""
        was were had did said told happened occurred died killed arrested signed announced held took met found opened
        closed began ended ago reported confirmed arrived attended visited won lost
    """),
    ahead=words("""
        will would shall until till by plan plans planned scheduled due expected next upcoming coming forthcoming set
        deadline from starting target targeted before expire expires goal hopes may might
    """),
)
