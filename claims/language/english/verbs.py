"""English: the verbs, by how their forms are built and whether they are nouns as well."""

from __future__ import annotations

from claims.language.tables import words

# Bases that are hardly ever nouns: "appoint", "kill".
PURE = """
abandon abduct abolish absorb accelerate accept accommodate accompany accomplish accumulate accuse achieve acknowledge
acquire activate adapt add address adhere adjust administer admire admit adopt advance advertise advise advocate
affect afflict afford aggravate agree aim alienate allege allocate allot allow alter amass amend amount amuse analyse
analyze annex announce annoy anticipate apologise apologize appeal appear appease applaud apply appoint appreciate
apprehend approve argue arise arouse arrange arrive articulate ascend ascertain ask assassinate assemble assert assess
assign assimilate assist associate assume assure attach attain attend attract attribute authorise authorize avenge
avert avoid await ban baptise baptize bathe beckon become befriend beg begin behave believe belong beset betray bind
bless bolster boost borrow bother breathe bribe brighten bring broadcast broaden build bury buy calculate captivate
capture carry carve cast catch categorise cease celebrate certify characterise characterize chase cherish choke choose
circulate cite clarify classify climb cling coach coincide collaborate collapse collect collide colonise colonize
combine commemorate commence commend commit communicate compare compel compensate compete compile complain complete
complicate comply compose comprehend comprise conceal concede conceive concentrate conclude concur condemn condone
confer confess confide confine confirm confiscate confront confuse congest congratulate connect conquer conserve
consider consist console consolidate conspire constitute constrain construct consult consume contain contemplate
contend continue contradict contribute convene converge convert convey convict convince cooperate coordinate cope
correspond corroborate corrupt create criticise criticize cultivate curate cure curtail dampen dazzle deal deceive
decide decimate decipher declare decorate dedicate deem deepen defeat defend define deflect defraud defy degrade
delete deliver demolish demonstrate demote denounce deny depart depend depict deplete deploy deport depose depress
deprive derive descend describe deserve designate despise destabilise destabilize destroy detain detect deter
deteriorate determine detonate detract devastate develop deviate devise devote devour diagnose dictate die differ
differentiate diffuse dig digest dilute diminish disagree disappear disappoint discard disclose discourage discover
discredit discriminate discuss disguise dislodge dismantle dismiss dispatch disperse displace display disregard
disrupt dissolve dissuade distinguish distort distract distribute disturb diverge divert divide divorce dominate
donate downgrade draw drown dwell dwindle earn eat educate elaborate elect elevate elicit eliminate elude emancipate
embark embarrass embed embody embrace embroil emerge emigrate emit emphasise emphasize employ empower emulate enable
enact encapsulate encircle enclose encompass encounter encourage encroach endanger endorse endow endure enforce engage
engrave engulf enhance enjoy enlarge enlighten enlist enrage enrich enrol enroll ensue ensure entail enter entertain
entice entitle entrust enumerate envisage envision equate equip eradicate erect erode erupt escalate escort establish
evacuate evade evaluate evaporate evict evoke evolve exacerbate exaggerate examine exasperate excavate exceed excel
excite exclaim exclude execute exempt exert exhibit exile exist exonerate expand expect expedite expel experience
expire explain explode exploit explore export expose express extend extinguish extort extract extradite fabricate
facilitate fail falter fascinate feature feed feel fetch fight file fill finalise finalize find finish flatten flaunt
flee flourish flout fluctuate focus follow forbid forecast foresee forge forget forgive forgo form formulate fortify
foster found free freeze frighten frustrate fulfil fulfill function furnish gain galvanise garner gather generate get
give glorify go govern grab graduate grant grasp graze grieve grow guarantee halve hamper happen harass hasten hate
heal hear help hesitate highlight hinder hire hold host hover humiliate hurl identify idolise ignite ignore illuminate
illustrate imagine immerse immigrate impair impart impede impersonate implement imply import impose impress imprison
improve incarcerate incite include incorporate increase incur indicate indict induce infect infer infiltrate inflate
inflict influence inform infringe infuriate ingest inhabit inhale inherit inhibit initiate inject injure innovate
insert insist inspect inspire install instigate instil instruct insure integrate intend intensify interact intercept
interfere interpret interrogate intertwine intervene interview intimidate introduce invade invalidate invent invest
investigate invite invoke involve irritate isolate issue jeopardise jeopardize join journey judge justify keep kidnap
kill kneel know lack lag lament languish last launch launder lay lead lean learn leave legalise legalize legislate
lend lessen let level liberate lie like liken limit linger link list listen live loan locate lock lodge lose lower
magnify maintain make manage manifest manipulate manufacture marginalise marry materialise matter maximise mean
measure mediate meet melt memorise mention merge migrate minimise mislead mitigate mobilise mobilize modernise modify
molest monitor monopolise motivate mount mourn multiply murder name narrate narrow navigate need negate neglect
negotiate nominate notice notify nullify nurture obey object oblige observe obstruct obtain occupy occur offend omit
operate oppose oppress opt orbit orchestrate organise organize originate oust outline outlive outnumber outrank
outweigh overcome overlook override overrule oversee overshadow overtake overthrow overturn overwhelm owe own paint
pardon participate pay penalise penetrate perceive perfect perform perish permit perpetrate perpetuate persecute
persevere persist persuade pertain pioneer pit plead please pledge plummet plunge populate portray pose possess
postpone practise praise preach precede precipitate preclude predate predict prefer preoccupy prepare prescribe
preserve preside press presume presuppose pretend prevail prevent privatise proceed proclaim procure produce progress
prohibit proliferate prolong promise promote prompt promulgate pronounce propel propose prosecute prosper protect
protest prove provide provoke publicise publish punish purchase pursue qualify quell quit quote raise range rank
ransack ratify reach react read realise realize reap reappear reassess reassign reassure rebel rebuff rebuild rebut
recall recapture recede receive recite reckon reclaim recognise recognize recommend reconcile reconsider reconstruct
recoup recover recruit rectify redeem redefine redirect rediscover reduce reelect refer refine reflect refrain
refurbish refuse refute regain regard register regret regulate rehabilitate reimburse reinforce reinstate reintroduce
reiterate reject rejoin relate release relegate relieve relinquish relocate rely remain remark remarry remember remind
reminisce remove renew renounce renovate reopen reorganise repatriate repay repeal repeat repel replace replenish
replicate reply represent reproduce republish require rescind rescue resemble resent resettle reshape reside resign
resist resolve resonate respond restart restore restrain restrict result resume retain retaliate retire retrace
retreat retrieve reunite revamp reveal reverberate revere reverse revert revise revisit revive revoke revolt revolve
rewrite ride rise rob rule run sabotage sacrifice save savour say scare schedule scold score scour scramble scrutinise
scrutinize seduce see seek seem segregate seize select sell send separate serve settle sever share shatter shed
shelter shelve shine shoot shoulder shrink sign signify simmer simplify simulate sing sink sit situate slay sleep slip
smuggle soar soften solve span spark specialise specialize specify speculate spell spend split sponsor spread squander
stabilise stabilize stagger stagnate stand star start starve state stay steal stem stifle stimulate stipulate stop
straddle streamline strengthen stress strike strive struggle subdue subjugate submerge submit subscribe subsidise
substitute subvert succeed succumb sue suffer suffocate suggest summarise summarize summon supersede supervise
supplant supply suppose suppress surpass surrender surround survive suspend sustain swear sweep swell swim symbolise
symbolize sympathise tackle take talk target tarnish teach tell tend terminate terrify terrorise testify thank think
threaten thrive throw thwart tighten tolerate topple touch train transact transcend transcribe transfer transform
translate transmit transpire transport travel traverse treat tremble trespass trigger try tune undergo undermine
understand undertake unearth unfold unify unite unleash unload unravel unseat unveil uphold uproot urge use usurp
utilise utilize vacate vaccinate validate vandalise vanish vanquish vary verify view vilify vindicate violate visit
voice vote vow wait waive walk want warn watch weaken wear welcome widen wield win wish withdraw withhold withstand
witness wonder work worry worsen worship wound wrap wrestle write yearn yield zip
"""

# Bases that are nouns just as often: "plan", "attack". A form in -s is then a plural as often as a verb.
ALSO_NOUNS = """
abuse access account ache act address advance advocate aid aim air alert amount anger answer appeal approach arrest
assault attack attempt auction award back balance ban bank bargain base battle bear beat benefit bet bid bill bite
blame blast blend block blow boast bomb bond book boost border bottom bowl breach break breed bridge broadcast brush
burn bus bypass call campaign cap care cast catch cause chair challenge chance change channel chant charge chart chat
check cheer chronicle circle claim clash clean clear climb close clue coach code collapse comfort command comment
compete compound compromise concern conduct conflict contact contest contract contrast control convert cook copy cost
counsel count counter cover crack craft crash credit cross crowd cry curb cure current cut cycle damage dance dare
date deal debate debut decay decline decrease decree defeat defect delay delight demand deposit design desire detail
dip direct discount discourse dislike display dispute distance document doubt download draft drain dream dress drift
drill drink drive drop duel dump ease echo eclipse edge edit effect eject encounter end equal escape estimate exchange
excuse exercise exhibit exit experience experiment express eye face fall farm favor favour fear feature feed feel
field fight file fill find fine fire fish fit fix flag flash flight flood flow fly focus fold force form fracture
frame front fuel function fund gain gauge gaze gear glance glimpse grant grip group guard guess guide halt hand handle
harm harvest haul head heat help hijack hike hint hit hoist hold honor honour hope host house hunt hurt ice impact
import increase influence insult interest interview issue jail joke jolt judge jump kick kiss knock label lack land
lapse last laugh launch lead lean leap lecture level lift light like limit link list load loan lock look love lure
mail man mandate map march mark marriage massacre match matter mean measure mentor merit mind mine mirror miss mix
model monitor move murder name need nest net nickname notice object offer offset open oppose order outline overhaul
overlap pace pack package paint parade part pass patent patrol pause pay peak permit pick place plague plan play plot
plunder poison poll post pound practice praise pray premiere present press print produce profit promise proof protest
pull pump purchase push quarrel question quiz quote raid raise rally range rank rate reach reason rebound rebuke
record recount reform refund register reign rein relay release remain remake rent repair report reprimand request
rescue research reserve rest result retreat return reveal reverse review reward ride ridicule ring rise risk rival
roam rock role roll root round ruin rule run rush sail salute sanction save scan scatter schedule score scrap scratch
scream screen seal search seat sentence set shake shape share shelter shift ship shock shoot show shrug sign signal
silence sketch slash slaughter slice slide slot slow slump smash smell smile smoke snatch sound spark speed spill spin
split sponsor spot spread sprint squeeze stab stake stall stamp stand star start state stay steam step stick stop
stress stretch strike strip struggle study stumble supply support surge surprise surrender survey suspect swap sway
swing switch tackle tail talk target task taste tear tease test thought threat tie tilt time toast toll torture toss
total touch tout tow trace track trade train transfer transition transport travel treat trial trick trigger trip
triple triumph trust try tug tumble turn twist update upgrade upset use value venture veto view visit voice volunteer
vote wait walk want warrant wash waste watch wear weigh weight whip win wish witness wonder work worry wound wreck
yell
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
_DOUBLING = words(
    """
    admit ban beg begin bet bid cap chat chop clap clip commit compel control cut defer deter dig dip drag drip drop
    drum equip excel expel fit flag flip forbid forget get grab grip hit hop hug incur infer jog kidnap knit label
    lag let level map mob model mop net nod occur omit patrol permit pin pit plan plot plug pop prefer program
    propel put quit ram rebel recur refer regret rein rid rip rob rub run set shed ship shop shrug shut signal sin
    sip sit skip slam slap slip snap spin split spot star stem step stir stop strip submit sum swap swim tap tip top
    transfer transmit trap travel trim upset win wrap zip
    """
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
