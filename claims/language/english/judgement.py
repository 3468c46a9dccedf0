"""English: judgement."""

from __future__ import annotations

from claims.language.judgement import Judgement
from claims.language.tables import words

JUDGEMENT = Judgement(
    counts=words(
        """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands half dozen dozens
        double doubled triple tripled twice thirds quarter quarters third"""
    ),
    scales=words("percent percentage million millions billion billions trillion trillions dollars euros pounds miles tons"),
    ranks=words(
        """more less fewer most least first only largest smallest highest lowest biggest worst best longest fastest every all
        none never than record increase increased increases decrease decreased reduce reduced raised raise rose fell grew
        higher lower average rate rates majority cut cuts deficit"""
    ),
    times=words("year years month months week weeks decade since ago last yesterday today century history"),
    deeds=words(
        """was were had did been went said voted made took came got lost won cut put gave left became began held spent paid
        told brought built grew rose fell ran led sent found met knew kept has have"""
    ),
    deed_endings=("ed",),
    others=words(
        """he she they his her their senator president governor administration congress government court police company
        officials minister ministry country state people"""
    ),
    intents=words("will shall going gonna want would could might may let plan intend 'll i'll we'll i'd"),
    duties=words("should must ought need needs can cannot can't got"),
    opinions=words(
        """think believe feel hope guess suppose wish proud glad love agree disagree opinion important great wrong right
        mistake strong moral"""
    ),
    courtesies=words("thank thanks welcome god bless congratulations please sorry well evening"),
    addresses=words("you your i'm"),
    conditions=words("if unless whether"),
)
