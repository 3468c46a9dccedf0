"""English: grammar."""

from __future__ import annotations

import re

from claims.language.english.denial import DENIAL, INVERTED
from claims.language.english.verbs import ALSO_NOUNS, IRREGULAR, PURE, past, present_participle, third_person
from claims.language.grammar import Be, Grammar, listed, rules
from claims.language.tables import words

_CLOSED: dict[str, str] = {
    **listed(
        "d",
        """
        a an the this these those my your his her its our their each every some any no another both either neither all
        such
        """,
    ),
    **listed(
        "p",
        """
        i you he she it we they there someone somebody everyone everybody anyone anybody nobody something everything
        anything nothing
        """,
    ),
    **listed("u", "me him us them himself herself itself themselves myself ourselves yourself whom else"),
    **listed(
        "#",
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        """,
    ),
    **listed(
        "#",
        """
        nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen
        dozens
        """,
    ),
    **listed("#", "half zero hundreds thousands millions"),
    **listed("o", "of"),
    **listed("t", "to"),
    **listed("c", "and or but nor & plus"),
    **listed("c", "as well as | and then | and also | but also | and thus | and later | and therefore"),
    **listed(
        "s",
        """
        because although though while whereas if unless since until till when whenever before after once lest whether
        how why
        """,
    ),
    **listed(
        "s",
        """
        even though | even if | so that | as soon as | as long as | now that | in case | provided that | even as |
        just as | where | as
        """,
    ),
    **listed("R", "yet so then"),
    **listed("q", "who which whose"),
    **listed("Q", "what whatever"),
    **listed("y", "that"),
    **listed(
        "m",
        """
        will would can could may might shall should must cannot can't won't wouldn't couldn't shouldn't mustn't needn't
        cant wont wouldnt couldnt shouldnt
        """,
    ),
    **listed("b", "is are was were am isn't aren't wasn't weren't isnt arent wasnt werent"),
    **listed("h", "has have had hasn't haven't hadn't hasnt havent hadnt"),
    **listed("f", "do does did don't doesn't didn't dont doesnt didnt"),
    **listed("x", "be been being having"),
    **listed("v", "ruled out | rules out"),
    "done": "E",
    "gone": "E",
    "doing": "g",
    "going": "g",
    **listed("v", "said told thought believed announced added claimed warned insisted denied argued noted"),
    **listed("N", "mr mrs ms miss sir van von der den del della des du da el bin binti ibn al la le"),
    "'s": "j",
    "'re": "b",
    "'m": "b",
    "'ve": "h",
    "'ll": "m",
    "'d": "m",
    **listed(
        "i",
        """
        in on at by for from into onto upon over under above below between among amid during through throughout across
        along against about around without within outside inside near beyond behind beside besides despite toward
        towards via per than like unlike off up out down past alongside following regarding concerning versus vs since_
        except including_ aboard
        """,
    ),
    **listed(
        "i",
        """
        according to | because of | due to | such as | instead of | out of | as of | along with | in addition to |
        ahead of | apart from | aside from | in front of | as part of | as a result of | in terms of | on behalf of |
        prior to | together with | rather than | other than | as for | thanks to | in response to | after being |
        before being | based on
        """,
    ),
    **listed("n", "per cent"),
    **listed("W", "with including"),
    **listed(
        "r",
        """
        not never also still already just only even now later soon again once_ ever often always sometimes usually
        currently recently very too quite rather almost nearly about_ however therefore thus hence moreover furthermore
        meanwhile otherwise instead away back ago together perhaps maybe here elsewhere abroad home nearby today
        yesterday tomorrow far well much more most less least further twice ahead afterwards thereafter previously
        formerly initially eventually finally originally n't
        """,
    ),
    **listed(
        "r",
        """
        more than | fewer than | less than | at least | at most | as many as | as much as | up to | for example |
        for instance | of course | in fact | at all | so far | at first | as well | in part | in turn | no longer |
        et al | as a whole | on the whole
        """,
    ),
    **listed("r", " | ".join(f"{word} {verb}" for word in ("nor", "neither") for verb in INVERTED)),
    "left": "Y",
}

_ADJECTIVES = listed(
    "a",
    """
    able active actual afraid alive american angry available aware bad best better big black blue brief bright british
    broad brown busy careful central certain cheap chief civil clean clear close cold common complete constant cool
    correct crucial daily dangerous dark dead deadly dear deep different difficult direct dirty domestic double dry due
    eager early easy eastern economic elderly electric empty enormous entire equal english european extra extreme fair
    false familiar famous fast fat federal few final financial fine firm first flat foreign formal former free french
    frequent fresh full fun future general german global good grand gray great green half happy hard heavy high holy
    huge human ill immediate important independent indian initial inner intense internal international italian japanese
    joint junior key korean large last late latest latter leading legal likely little local long loose low lower loyal
    main major male many married medical minor mixed modern more_ multiple mutual naked narrow nasty national
    native naval near_ new next nice northern notable numerous odd official old open original other outer overall own
    parallel past_ plain poor popular possible present_ previous prime prior private professional proper proud public
    pure quick quiet rapid rare raw ready real recent red regular related remote responsible rich right rough round_
    royal rural russian sad safe same scientific second secret senior separate_ serious several severe sharp short sick
    similar simple single slight slow small smart smooth soft sole solid southern spanish special specific stable
    standard steady strange strict strong sudden suitable sure sweet tall technical temporary terrible thick thin third
    tight tiny top_ total_ tough toxic true twin typical unable unique united unlikely unusual upper upset_ urban urgent
    usual various vast vice violent visual vital warm weak wealthy western white whole wide wild willing wise wrong
    yellow young fourth fifth sixth seventh eighth ninth tenth chinese indonesian australian canadian african asian
    mexican dutch swedish norwegian irish scottish polish israeli palestinian iraqi iranian syrian ukrainian turkish
    greek brazilian argentine swiss jewish muslim christian catholic islamic republican democratic premarital fictional
    largest smallest highest lowest biggest oldest youngest longest worth valid vivid rigid humid ancient permanent
    prominent silent decent dependent excellent intelligent efficient sufficient evident apparent consistent convenient
    distant dominant elegant significant relevant pregnant instant brilliant reluctant vacant radical so-called
    self-driving long-term short-term high-level low-level full-time part-time well-known award-winning big-budget
    small-scale large-scale romantic comic female blind calm cruel deaf fierce fluent gentle golden grateful guilty
    hungry innocent keen lonely loud mad mature mere neat noisy novel obscure pale precise prone rude sheer shy sincere
    slim sore stiff subtle super swift tame thirsty tired tense thorough ugly vague wet wicked worthy higher lower longer
    shorter stronger weaker greater smaller larger bigger worse older younger closer harder safer faster slower cheaper
    easier richer poorer wider deeper fewer newer friendly costly deadly lonely lovely weekly monthly
    """,
)

_TITLES = listed(
    "A",
    """
    president prime minister king queen prince princess governor senator mayor secretary chairman chairwoman chairperson
    chief director manager spokesman spokeswoman spokesperson professor doctor general colonel captain lieutenant
    sergeant major_ admiral commander judge_ justice attorney lawyer analyst economist historian actor actress singer
    writer author producer designer composer guitarist drummer footballer coach_ player striker midfielder defender
    goalkeeper ambassador commissioner chancellor congressman congresswoman representative leader boss founder
    co-founder ceo officer lord lady dr sen gov rep pope bishop archbishop father sheriff inspector
    detective reporter editor journalist poet novelist scientist physicist engineer_ architect artist painter sculptor
    philosopher politician comedian rapper musician deputy
    """,
)

_REPORTING = (
    "say tell announce claim believe think report add argue state suggest note warn confirm deny insist "
    "explain declare reveal admit know "
    "acknowledge allege assert feel_ estimate predict hope fear wonder mean_ guess suppose seem write_ "
    "conclude indicate understand_ "
    "find agree stress hear emphasise emphasize reiterate recall testify maintain"
)


# Nouns that look like adjectives.
_NOUNS = listed(
    "n",
    """
    hospital capital festival journal arrival proposal rival animal signal trial approval survival withdrawal removal
    renewal referral rehearsal burial denial appeal official individual criminal material terminal cathedral tribunal
    manual mineral metal medal petal scandal principal journalism music traffic clinic fabric topic critic republic
    logic plastic representative executive detective relative native initiative alternative motive objective perspective
    vegetable table cable archive family assembly ally monopoly anomaly belly bully potential arsenal canal evening
    morning ceiling wedding clothing housing offspring string engineering marketing forest priest conquest inquest
    """,
)


def _verbs() -> dict[str, str]:
    forms: dict[str, str] = {}
    noun_like = set(ALSO_NOUNS.split())
    for base in [*PURE.split(), *noun_like]:
        also_noun = base in noun_like
        forms[base] = "k" if also_noun else "w"
        forms[third_person(base)] = "l" if also_noun else "v"
        forms[past(base)] = "e"
        forms[present_participle(base)] = "g"
    for line in IRREGULAR.replace("\n", "|").split("|"):
        if line.strip():
            base, simple, participle = line.split()
            _add_irregular(forms, base, simple, participle, base in noun_like)
    return forms


def _add_irregular(forms: dict[str, str], base: str, simple: str, participle: str, also_noun: bool) -> None:
    forms.pop(past(base), None)
    forms.setdefault(base, "k" if also_noun else "w")
    forms.setdefault(third_person(base), "l" if also_noun else "v")
    forms[present_participle(base)] = "g"
    if simple == participle:
        forms[simple] = "e" if simple != base else "K"
    else:
        forms[simple] = "v"
        forms[participle] = "E" if participle != base else "K"


_ESTIMATING = "believe think estimate predict hope fear guess suppose show suggest indicate"


# Pasts that are never a passive: "the mayor resigned on Monday" does not tell of a resigned mayor.
_NEVER_PASSIVE = words(
    """
    resigned died arrived happened occurred remained lived worked returned appeared emerged retired voted agreed
    talked smiled laughed collapsed exploded crashed sailed walked travelled traveled escaped disappeared vanished
    existed belonged consisted continued succeeded surged soared plunged tumbled slipped dropped climbed jumped said
    replied responded waited stayed cried fainted drowned fled became lasted listened
    declined
    """
)

_ACTING = (
    "accuse blame urge demand criticise criticize promise threaten vow pledge ask appeal thank order condemn praise welcome "
    "decline refuse apologise apologize challenge defend dismiss reject offer elaborate specify"
)


def _forms_of(bases: str) -> frozenset[str]:
    forms: set[str] = set()
    irregular = {line.split()[0]: line.split()[1:] for line in IRREGULAR.replace("\n", "|").split("|") if line.strip()}
    for base in bases.split():
        if not base.endswith("_"):
            forms.update([base, third_person(base), *irregular.get(base, [past(base)]), present_participle(base)])
    return frozenset(forms)


_WORDS = {
    word.rstrip("_"): tag
    for word, tag in {**_NOUNS, **_verbs(), **dict.fromkeys(_NEVER_PASSIVE, "v"), **_TITLES, **_ADJECTIVES, **_CLOSED}.items()
    if not word.endswith("_")
}

_NOMINAL = "nSN#A"

# Each rule reads one tag by its neighbours; the order matters.
_READINGS = rules(
    # "left": what ends a clause about people who are counted is what they did
    (r"(?<=c#[Sn])Y(?=$|[.,;])", "v"),
    (r"Y", "e"),
    (r"(?<=[pqys])j", "b"),
    (r"j", "d"),
    # "that": a relative behind a noun and before a verb; opens a clause behind a verb or adjective; else a determiner or pronoun
    (r"(?<=[nSNlkA])y(?=r?[mbhfvewl])", "q"),
    (r"(?<=[nSNlkA])y(?=[pdNS#])", "z"),
    (r"(?<=[veEgwlkbhma])y(?=r?[pdNSna#ulkA])", "z"),
    (r"(?<=c)y(?=[pdNS])", "z"),
    (r"(?<=[-,)])y(?=[lS]{1,2}[mbhfve])", "z"),
    (r"y(?=[naNSkl#])", "d"),
    (r"y", "p"),
    # "some may stay", "this is new"
    (r"d(?=r?[mbhf])", "p"),
    (r"(?<=[,szc])a(?=r?[mbhf])", "p"),
    (r"^a(?=r?[mbhf])", "p"),
    # "to": before a bare verb it makes an infinitive
    (r"(?<=t)k(?![.,;:)co]|$)", "w"),
    (r"(?<=tr)k", "w"),
    (r"t(?=r?[wxK])", "T"),
    (r"(?<=T)h", "w"),
    (r"t", "i"),
    # "cut", "spread": base, past, participle and often noun in one
    (r"(?<=[Tmf])K", "w"),
    (r"(?<=[mf]r)K", "w"),
    (r"(?<=[hbx])K", "E"),
    (r"(?<=[hbx]r)K", "E"),
    (r"(?<=[da#oiW])K", "n"),
    (r"(?<=[nNSA)pqc])K(?=[dipaNrtuTz#nSk])", "v"),
    (r"K", "n"),
    # nouns behind determiners, adjectives, numbers and prepositions
    (r"(?<=[da#])[wk]", "n"),
    (r"(?<=[da#])l", "S"),
    (r"(?<=[ioW])k", "n"),
    (r"(?<=[ioW])l", "S"),
    (r"(?<=[da#oiW])[eE](?=[naNSklgA])", "a"),
    (r"(?<=dacr)[eE](?=[nS])", "a"),
    (r"(?<=dac)[eE](?=[nS])", "a"),
    (r"(?<=[da#oiWr])g(?=[nNSkl])", "a"),
    (r"(?<=[nS],)g(?=c[nNS](?:$|[.,;]))", "n"),
    (r"(?<=[da#o])g", "n"),
    (r"(?<=s)g(?=[vbh]|e[id,])", "n"),
    (r"(?<=[c,])a(?=[eEv][pud])", "r"),
    (r"(?<=a)k", "n"),
    (r"(?<=da)v", "n"),
    (r"(?<=[nN])k(?=[lmbhfveE])", "n"),
    # "the customs house on Quay Street reopened": the verb is still to come
    (r"(?<=S)k(?=i[da#]{0,2}[nNSA]{1,4}[evbhm])", "n"),
    # verbs behind a pronoun, a relative or a plural noun
    (r"(?<=z)l(?=[wk][dipaNrtuyTz#nk])", "S"),
    (r"(?<=[pqQ])[wkl]", "v"),
    (r"(?<=[pq]r)[wkl]", "v"),
    (r"(?<=[S#])[wk](?=[dipaNrtuyTze#nk])", "v"),
    (r"(?<=[S#]r)[wk](?=[dipaNrtuyTz#])", "v"),
    (r"(?<=[nN])w(?=[dipaNrtuyTz#g])", "v"),
    (r"(?<=[nNA)])l(?=[dipaNrtuyTzgeE#])", "v"),
    (r"(?<=[nNA]r)l(?=[dipaNrtuyTz#])", "v"),
    (r"(?<=[NA])k(?=[dpaNruTz])", "v"),
    (r"(?<=cr)k(?=[dpaNSu])", "v"),
    (r"(?<=[c,])l(?=[dTup])", "v"),
    (r"(?<=c)k(?=[d#pu])", "w"),
    (r"(?<=c)l(?=N)", "v"),
    (r"(?<=[mf])k", "w"),
    (r"(?<=[mf]r)k", "w"),
    (r"k", "n"),
    (r"l", "S"),
)

GRAMMAR = Grammar(
    words=_WORDS,
    phrases=tuple(sorted((word for word in _WORDS if " " in word), key=len, reverse=True)),
    endings=(
        ("ly", "r", 5),
        ("ous", "a", 5),
        ("ful", "a", 6),
        ("ive", "a", 6),
        ("able", "a", 7),
        ("ible", "a", 7),
        ("less", "a", 6),
        ("ical", "a", 6),
        ("ic", "a", 5),
        ("ial", "a", 6),
        ("al", "a", 5),
        ("ish", "a", 6),
        ("ing", "g", 6),
        ("izes", "v", 6),
        ("ises", "v", 7),
        ("ifies", "v", 7),
        ("ize", "w", 6),
        ("ify", "w", 6),
        ("ed", "e", 5),
        ("'s", "d", 3),
        ("est", "a", 6),
        ("ss", "n", 4),
        ("us", "n", 4),
        ("is", "n", 4),
        ("s", "S", 4),
    ),
    compounds=("ed", "born", "made", "won", "run", "led"),
    readings=_READINGS,
    verb_group=re.compile(
        r"mr{0,3}(?:[xhw]r{0,2}){0,2}[weEvgx]?|hr{0,3}(?:[xh]r{0,2})?[eEv]?g?|fr{0,3}[wx]?|br{0,3}(?:xr{0,2})?[eEvg]?|v",
    ),
    reporting=_forms_of(_REPORTING),
    estimating=_forms_of(_ESTIMATING),
    acting=_forms_of(_ACTING),
    pairing=frozenset({"between", "only", "either", "neither", "from", "since", "both", "according to"}),
    alternatives=frozenset({"or", "nor"}),
    respective=frozenset({"respectively"}),
    conditions=frozenset({"if", "unless", "whether", "even if", "in case", "provided that", "as long as"}),
    binding=frozenset({"if", "unless", "provided that", "as long as"}),
    prospective=words("will would can could may might shall should must 'll won't can't wouldn't couldn't cannot"),
    denial=DENIAL,
    examples=frozenset({"such as", "including", "like"}),
    times=words(
        """
        time day week month year hour minute moment morning afternoon evening night weekend season way thing reason place
        monday tuesday wednesday thursday friday saturday sunday a.m. p.m.
        """
    ),
    offices=words(
        """
        president prime king queen prince princess pope governor mayor chief chancellor secretary ceo sen gov rep dr lord lady
        chairman chairwoman chairperson bishop archbishop director general colonel captain lieutenant sergeant admiral
        commander sheriff inspector detective judge justice senator professor doctor father
        """
    ),
    resumptive=words(
        """
        step move decision sign blow rise increase drop fall decline feat record figure jump change measure ruling result
        development tactic practice verdict reminder amount sum reduction cut improvement setback milestone
        """
    ),
    ordinals=words("first second third fourth fifth sixth seventh eighth ninth tenth latest last 11th 12th"),
    pointing=words("this that these those every each any no some all what which"),
    ranking=re.compile(
        r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only|\w{2,12}est|\d{1,4}(?:st|nd|rd|th)"
    ),
    equals="is",
    be=Be(
        present=("is", "are"),
        past=("was", "were"),
        present_verbs=words("is are am has have do does 's 're 've will can may must"),
        present_ending="s",
        several=words("they we you these those many several few both people police men women children"),
        one=words("a an this that each every one it he she i"),
        several_verbs=words("are were have do"),
        one_verbs=words("is was has does"),
        lasting=words("based located situated known called named headquartered owned aged nicknamed titled entitled dubbed"),
        never=_NEVER_PASSIVE
        | words(
            """
            depending compared owing starting beginning ranging relating pertaining dating
            """
        ),
    ),
    indefinite=("a", "an"),
)
