"""English: judgement."""

from __future__ import annotations

from claims.language.judgement import Judgement
from claims.language.tables import words

JUDGEMENT = Judgement(
    counts=words(
        """eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
        eighty ninety hundred hundreds thousand thousands half dozen dozens double doubled triple tripled twice thirds quarter
        quarters"""
    ),
    few=words("two three four five six seven eight nine ten third"),
    scales=words(
        """percent percentage cent million millions billion billions trillion trillions dollar dollars euro euros pounds rupees
        rupiah miles kilometres kilometers metres meters feet tons tonnes litres liters barrels acres hectares degrees"""
    ),
    ranks=words(
        """than fewer most least first only largest smallest highest lowest biggest worst best longest fastest oldest youngest
        leading every none never ever record average rate rates majority minority higher lower larger smaller single"""
    ),
    changes=words(
        """increase increased increases increasing decrease decreased decreases reduce reduced raise raised raising rose rise
        rising fell falling grew growing grown cut cuts cutting declined dropped doubled halved tripled lost gained"""
    ),
    times=words(
        """year years month months week weeks decade decades century since ago last yesterday today now history during until
        before after later"""
    ),
    deeds=words(
        """was were had did been went said made took came got won put gave left became began held told brought ran found met
        knew kept called wrote led sent"""
    ),
    deed_endings=("ed",),
    records=words(
        """vote votes voted support supported opposed veto vetoed signed passed proposed promised pledged introduced enacted
        approved rejected blocked repealed ratified appointed nominated elected defeated ordered banned sued charged convicted
        jailed indicted arrested killed murdered injured invaded bombed attacked sent fired hired resigned closed opened built
        sold bought paid spent borrowed funded financed refused failed tried led negotiated withdrew deployed created founded
        launched published announced denied admitted"""
    ),
    publics=words(
        """budget deficit debt unemployment inflation tax taxes jobs wages income incomes spending trade imports exports oil
        energy price prices law laws bill bills legislation act treaty agreement program programs programme programmes policy
        policies troops army military nuclear weapons missiles war invasion terrorists crime prison poverty welfare insurance
        schools students hospital hospitals patients immigration immigrants border campaign election elections committee
        commission report study investigation population industry corporations banks loans interest benefits pension pensions
        sanctions constitution amendment census emissions"""
    ),
    others=words(
        """he she they his her their senator president governor minister mayor administration congress parliament council
        government court police company companies officials ministry state states people workers businesses countries
        nations"""
    ),
    selves=words("i i'm i've i'd my me myself"),
    intents=words(
        """will shall won't going gonna want would could might may let plan intend hope 'll i'll we'll he'll she'll they'll
        you'll it'll"""
    ),
    duties=words("should shouldn't must ought need needs can cannot can't"),
    opinions=words("think believe feel hope guess suppose wish proud glad love agree disagree opinion sure convinced seems seem"),
    values=words(
        """important great wrong right mistake strong moral good better tough hard serious wonderful fair nice fine bad terrible
        ridiculous beautiful dangerous freedom values faith"""
    ),
    loose=words("thing things something question questions issue issues problem problems idea kind sort point way deal matter"),
    appeals=words("look let let's see listen remember understand imagine tell ask"),
    courtesies=words("thank thanks welcome god bless congratulations please sorry well evening"),
    conditions=words("if unless whether supposing"),
)
