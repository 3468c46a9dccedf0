"""English: the verbs, by how their forms are built and whether they are nouns as well."""

from __future__ import annotations

# Bases that are hardly ever nouns: "appoint", "kill".
PURE = """
abandon abolish absorb accelerate accept accommodate accompany accomplish accumulate accuse achieve acknowledge
acquire activate adapt add address adhere adjust administer admire admit adopt advance advertise advise advocate
affect afford agree aim allege allocate allow alter amend amount analyse analyze announce annoy anticipate apologise
apologize appeal appear apply appoint appreciate apprehend approve argue arise arouse arrange arrive ascertain ask
assassinate assemble assert assess assign assist associate assume assure attach attain attend attract attribute
authorise authorize avoid await ban become beg begin behave believe belong betray bind bless boost borrow bring
broadcast broaden build bury buy calculate capture carry cast catch cease celebrate certify characterise characterize
chase choose circulate cite clarify classify climb cling coach coincide collaborate collapse collect collide combine
commemorate commence commit communicate compare compel compete compile complain complete complicate comply compose
comprehend comprise conceal concede conceive concentrate conclude condemn confer confess confine confirm confiscate
confront confuse congratulate connect conquer consider consist constitute construct consult consume contain contend
continue contribute convene converge convert convey convict convince cooperate coordinate cope correspond corrupt
create criticise criticize cultivate cure deal decide declare dedicate deem deepen defeat defend define defy delete
deliver demolish demonstrate denounce deny depart depend depict deploy deport derive descend describe deserve
designate destroy detain detect deteriorate determine develop devise devote die differ differentiate dig diminish
disagree disappear disappoint disclose discourage discover discuss dismantle dismiss dispatch disperse displace
display disrupt dissolve distinguish distribute disturb divert divide divorce dominate donate draw drown dwell earn
eat educate elaborate elect elevate eliminate embark embed embrace emerge emigrate emit emphasise emphasize employ
empower enable enact encompass encounter encourage endorse endure enforce engage enhance enjoy enlarge enlist enrich
enrol enroll ensure entail enter entertain entitle envision equip eradicate erect erode erupt escalate escort
establish evacuate evaluate evolve exaggerate examine exceed excel exclude execute exempt exert exhibit exile exist
expand expect expel experience expire explain explode exploit explore export expose express extend extract facilitate
fail fascinate feature feed feel fight file fill find finish flee flourish focus follow forbid forecast foresee forge
forget forgive form formulate foster found free freeze frighten fulfil fulfill function furnish gain gather generate
get give glorify go govern grab graduate grant grow guarantee happen harass hate hear help hesitate highlight hinder
hire hold host identify ignore illustrate imagine immigrate impair implement imply import impose impress imprison
improve incarcerate incite include incorporate increase indicate induce infect infer inflict influence inform inhabit
inherit inhibit initiate inject injure innovate insert insist inspect inspire install instruct integrate intend
intensify interact interfere interpret interrogate intervene interview introduce invade invent invest investigate
invite invoke involve isolate issue join journey judge justify keep kidnap kill kneel know lack lag last launch lay
lead lean learn leave legalise legalize legislate lend let level liberate lie like limit linger link list listen live
loan locate lock lodge lose lower maintain make manage manifest manipulate manufacture marry materialise matter
maximise mean measure mediate meet melt memorise mention merge migrate minimise mislead modernise modify monitor
motivate mount multiply murder name narrate narrow need neglect negotiate nominate notice notify nurture obey object
oblige observe obtain occupy occur offend omit operate oppose oppress opt orbit orchestrate organise organize
originate outline overcome oversee overtake overthrow overturn overwhelm owe own paint pardon participate pay
penetrate perceive perform permit perpetuate persecute persist persuade pertain pioneer pit plead please pledge plunge
portray pose possess postpone practise praise preach precede preclude predict prefer prepare prescribe preserve
preside press presume pretend prevail prevent proceed proclaim procure produce progress prohibit promise promote
prompt pronounce propose prosecute prosper protect protest prove provide provoke publicise publish punish purchase
pursue qualify quit quote raise range rank ratify reach react read realise realize reappear reassure rebel rebuild
recall receive recite reckon recognise recognize recommend reconcile reconsider reconstruct recover recruit reduce
refer refine reflect refrain refuse refute regain regard register regret regulate reinforce reiterate reject rejoin
relate release relieve relinquish relocate rely remain remark remember remind remove renew renounce renovate reopen
reorganise repay repeal repeat replace replicate reply represent reproduce require rescue resemble resent reside
resign resist resolve respond restore restrain restrict result resume retain retaliate retire retreat retrieve reunite
reveal reverse revise revive revolt revolve ride rise rob rule run sacrifice save say scare schedule score scramble
see seek seem seize select sell send separate serve settle sever share shed shelter shine shoot shoulder shrink sign
signify simplify simulate sing sink sit situate sleep slip soar solve span spark specialise specialize specify
speculate spell spend split sponsor spread stabilise stand star start starve state stay steal stem stimulate stipulate
stop strengthen stress strike strive struggle submit subscribe substitute succeed suffer suggest summarise summarize
summon supervise supply suppose suppress surpass surrender surround survive suspend sustain swear sweep swell swim
tackle take talk target teach tell tend terminate testify thank think threaten thrive throw tighten tolerate topple
touch train transcend transcribe transfer transform translate transmit transport travel treat tremble trigger try tune
undergo undermine understand undertake unify unite unveil uphold urge use utilise utilize vacate vanish vary verify
view violate visit voice vote vow wait walk want warn watch weaken wear welcome widen win wish withdraw withhold
withstand witness wonder work worry worsen worship wound wrap write yield zip
"""

# Bases that are nouns just as often: "plan", "attack". A form in -s is then a plural as often as a verb.
ALSO_NOUNS = """
abuse access account ache act address advance advocate aid aim air alert amount answer appeal approach arrest assault
attack attempt auction award back balance ban bank base battle bear beat benefit bet bid bill bite blame blast blend
block blow boast bomb bond book boost border bottom bowl break breed bridge broadcast brush burn bus call campaign cap
care cast catch cause chair challenge chance change channel charge chart chat check cheer circle claim clash clean
clear climb close clue coach code collapse comfort command comment compete compound compromise concern conduct
conflict contact contest contract contrast control convert cook copy cost counsel count counter cover crack craft
crash credit cross crowd cry curb cure current cut cycle damage dance dare date deal debate debut decline decrease
defeat delay delight demand deposit design desire detail dip direct discount discourse dislike display dispute
distance document doubt download draft dream dress drift drill drink drive drop duel dump echo edge edit effect eject
encounter end equal escape estimate exchange excuse exercise exhibit exit experience experiment express eye face fall
farm favor favour fear feature feed feel field fight file fill find fine fire fish fit fix flag flash flight flow fly
focus fold force form frame front fuel function fund gain gauge gear glance grant grip group guard guess guide halt
hand handle harm harvest head heat help hike hint hit hold honor honour hope host house hunt hurt ice impact import
increase influence insult interest interview issue joke judge jump kick kiss knock label lack land last laugh launch
lead lean leap lecture level lift light like limit link list load loan lock look love mail man map march mark marriage
match matter mean measure mentor merit mind mine mirror miss mix model monitor move murder name need nest net notice
object offer open oppose order outline overhaul pace pack package paint parade part pass patent pause pay peak permit
pick place plan play plot poll post pound practice praise pray premiere present press print produce profit promise
proof protest pull pump purchase push question quiz quote raid raise rally range rank rate reach reason rebound rebuke
record reform refund register rein release remain remake rent repair report request rescue research reserve rest
result retreat return reveal reverse review reward ride ring rise risk rival roam rock role roll root round ruin rule
run rush sail sanction scan schedule score scream screen seal search seat sentence set shake shape share shelter shift
ship shock shoot show sign signal silence sketch slice slide slot slow smell smile smoke sound spark speed spin split
sponsor spot spread stake stamp stand star start state stay steam step stick stop stress stretch strike strip struggle
study supply support surge surprise surrender survey suspect swap swing switch tackle tail talk target task taste tear
test thought threat tie time toast toll total touch tow trace track trade train transfer transition transport travel
treat trial trick trigger trip trust try turn twist update upgrade upset use value venture view visit voice volunteer
vote wait walk want warrant wash waste watch wear weigh weight whip win wish witness wonder work worry wound
"""

# Base, past and participle where they are not built with -ed. "cut cut cut" has one form for all three.
IRREGULAR = """
arise arose arisen|awake awoke awoken|be was been|bear bore born|bear bore borne|beat beat beaten
become became become|begin began begun|bend bent bent|bet bet bet|bid bade bidden|bid bid bid|bind bound bound
bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
broadcast broadcast broadcast|build built built|burn burnt burnt|burst burst burst|buy bought bought|cast cast cast
catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept
cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|drink drank drunk|drive drove driven|dwell dwelt dwelt
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got got|get got gotten|give gave given|go went gone
grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held
hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leap leapt leapt
learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost
make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|outdo outdid outdone
overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
pay paid paid|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|rid rid rid
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone
shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
sleep slept slept|slide slid slid|sow sowed sown|speak spoke spoken|speed sped sped|spell spelt spelt
spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood
steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|strive strove striven|swear swore sworn
sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught
tear tore torn|tell told told|think thought thought|throw threw thrown|tread trod trodden
undergo underwent undergone|understand understood understood|undertake undertook undertaken|uphold upheld upheld
upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound
withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written
"""

_VOWELS = frozenset("aeiou")
# Stressed last syllables double their consonant: "admitted", "referring".
_DOUBLING = frozenset(
    [
        "admit",
        "ban",
        "beg",
        "begin",
        "bet",
        "bid",
        "chat",
        "chop",
        "clap",
        "clip",
        "commit",
        "compel",
        "control",
        "cut",
        "defer",
        "deter",
        "dig",
        "dip",
        "drag",
        "drip",
        "drop",
        "drum",
        "equip",
        "excel",
        "expel",
        "fit",
        "flag",
        "flip",
        "forbid",
        "forget",
        "get",
        "grab",
        "grip",
        "hit",
        "hop",
        "hug",
        "incur",
        "infer",
        "jog",
        "kidnap",
        "knit",
        "lag",
        "let",
        "map",
        "mob",
        "mop",
        "nod",
        "occur",
        "omit",
        "permit",
        "pin",
        "pit",
        "plan",
        "plot",
        "plug",
        "pop",
        "prefer",
        "program",
        "propel",
        "put",
        "quit",
        "ram",
        "rebel",
        "recur",
        "refer",
        "regret",
        "rid",
        "rip",
        "rob",
        "rub",
        "run",
        "set",
        "shed",
        "ship",
        "shop",
        "shrug",
        "shut",
        "sin",
        "sip",
        "sit",
        "skip",
        "slam",
        "slap",
        "slip",
        "snap",
        "split",
        "spin",
        "spot",
        "star",
        "stem",
        "step",
        "stir",
        "stop",
        "strip",
        "submit",
        "sum",
        "swap",
        "swim",
        "tap",
        "tip",
        "top",
        "transfer",
        "transmit",
        "trap",
        "trim",
        "upset",
        "win",
        "wrap",
        "zip",
        "cap",
        "chop",
        "rein",
        "net",
        "compel",
        "patrol",
        "label",
        "signal",
        "travel",
        "level",
        "model",
    ]
)


def third_person(base: str) -> str:
    """The form in -s: ``"carries"``."""
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def past(base: str) -> str:
    """The regular form in -ed: ``"admitted"``."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return base + (base[-1] if base in _DOUBLING else "") + "ed"


def present_participle(base: str) -> str:
    """The form in -ing: ``"running"``."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return base + (base[-1] if base in _DOUBLING else "") + "ing"
