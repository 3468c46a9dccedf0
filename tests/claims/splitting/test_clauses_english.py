from __future__ import annotations

import pytest

from claims import split


def wordings(text: str) -> list[str]:
    return [claim.wording for claim in split(text, "en").claims]


SENTENCES = {
    "The rain stopped.": ["The rain stopped"],
    # what states nothing is no claim
    "He said that it rained and that he had.": ["it rained"],
    "That way we can keep the mill.": ["That way we can keep the mill"],
    "The miners, who earn little, want more pay.": ["The miners want more pay", "The miners earn little"],
    "The union refused the offer and 300 workers left.": ["The union refused the offer", "300 workers left"],
    # neither is anything lost
    "When the rain stopped, the mayor announced a new dam.": ["the rain stopped", "the mayor announced a new dam"],
    "While talks went on, no winner was announced.": ["talks went on", "no winner was announced"],
    "Although some may leave, the mill seems safe.": ["some may leave", "the mill seems safe"],
    "Ann Lim had a goal and an assist, and Jonas Reed scored for the Reds.": [
        "Ann Lim had a goal",
        "Ann Lim had an assist",
        "Jonas Reed scored for the Reds",
    ],
    "Though the town has tried, many have moved away.": ["the town has tried", "many have moved away"],
    "The plan was approved and signed in May.": ["The plan was approved", "The plan was signed in May"],
    # names and what is described
    "The winners, a husband and wife, are from Lima.": ["The winners, a husband and wife, are from Lima"],
    "The satellite imaging company Orbita Lima closed.": [
        "The satellite imaging company Orbita Lima closed",
        "Orbita Lima is the satellite imaging company",
    ],
    "By the time Lima woke up, this firm Orbita had closed.": ["By the time Lima woke up, this firm Orbita had closed"],
    "She met the head of the Ministry of Trade and Industry.": ["She met the head of the Ministry of Trade and Industry"],
    "She studied at Rowan College, Lima, Ohio.": ["She studied at Rowan College, Lima, Ohio"],
    "They protested in Lima and Quito.": ["They protested in Lima and Quito"],
    "The match will be on Monday, Tuesday or Friday.": ["The match will be on Monday, Tuesday or Friday"],
    "They may call her a singer or a judge, but she stays.": ["They may call her a singer or a judge", "she stays"],
    # two verbs, two subjects
    "Shops were looted and buildings burned in Almaty.": ["Shops were looted", "buildings burned in Almaty"],
    "The council approved the plan and the mayor signed it.": ["The council approved the plan", "the mayor signed it"],
    "The hospital has 200 beds, but only 150 are in use.": ["The hospital has 200 beds", "only 150 are in use"],
    "Prices rose 5 percent in May, while wages fell.": ["Prices rose 5 percent in May", "wages fell"],
    "Farmers grew rice before the dam was built.": ["Farmers grew rice", "the dam was built"],
    "Students protested because fees rose by 12 percent.": ["Students protested", "fees rose by 12 percent"],
    "When the alarm rang, the guards left the building.": ["the alarm rang", "the guards left the building"],
    "Half of the pupils walk to school; the others take a bus.": [
        "Half of the pupils walk to school",
        "the others take a bus",
    ],
    # a shared subject
    "The storm killed three people, injured 20 and destroyed 400 homes.": [
        "The storm killed three people",
        "The storm injured 20",
        "The storm destroyed 400 homes",
    ],
    "She was born in Lima in 1971 and moved to Quito.": [
        "She was born in Lima",
        "She was born in 1971",
        "She moved to Quito",
    ],
    "The new airport will open in May and handle 300 flights a week.": [
        "The new airport will open in May",
        "The new airport will handle 300 flights a week",
    ],
    "Mr Lee was freed because the evidence was weak.": ["Mr Lee was freed", "the evidence was weak"],
    "Exports rose to $4 million.": ["Exports rose to $4 million"],
    # relative clauses and participles
    "The dam supplies water to farms that grow cotton.": ["The dam supplies water to farms", "farms grow cotton"],
    "The minister, who resigned in May, denied the charges.": [
        "The minister denied the charges",
        "The minister resigned in May",
    ],
    "The company, founded in 1998, makes boats.": ["The company makes boats", "The company was founded in 1998"],
    "The new line links Porto with Braga, cutting the journey to 40 minutes.": [
        "The new line links Porto with Braga",
        "The new line is cutting the journey to 40 minutes",
    ],
    # appositions and titles
    "Ana Lim, a former judge, leads the commission that wrote the report.": [
        "Ana Lim leads the commission",
        "Ana Lim is a former judge",
        "the commission wrote the report",
    ],
    "President Kassym Lim of Terra met the king.": [
        "President Kassym Lim of Terra met the king",
        "Kassym Lim of Terra is President",
    ],
    "We flew to Almaty, the country's largest city, which has 19 million inhabitants.": [
        "We flew to Almaty",
        "Almaty is the country's largest city",
        "Almaty has 19 million inhabitants",
    ],
    # a date by itself makes no second claim
    "On 3 May 2019, the court closed the port.": ["On 3 May 2019, the court closed the port"],
    "The court closed the port in 2019.": ["The court closed the port in 2019"],
    "The first train ran from the yard in Perth, Ohio on May 3, 1901.": [
        "The first train ran from the yard in Perth, Ohio",
        "The first train ran from the yard on May 3, 1901",
    ],
    "The customs house on Quay Street reopened on Saturday.": ["The customs house on Quay Street reopened on Saturday"],
    # who does it, over what stands between
    "Tom Reed, who is close to the mayor, resigned on Friday.": [
        "Tom Reed resigned on Friday",
        "Tom Reed is close to the mayor",
    ],
    "They flew to Perth, founded in 1829.": ["They flew to Perth", "Perth was founded in 1829"],
    "Men who have not had leave are counted.": ["Men are counted", "Men have not had leave"],
    "The family moved twice, passing through Lima.": ["The family moved twice", "The family was passing through Lima"],
    "She owns a state-run mill.": ["She owns a state-run mill"],
    "The song “Long Way Home and Back” was cut.": [
        "The song “Long Way Home and Back” was cut",
        "“Long Way Home and Back” is the song",
    ],
    # lists whose members are facts, and lists that are one
    "The critic praised Ana Lim's voice, the costumes and the old score.": [
        "The critic praised Ana Lim's voice",
        "The critic praised the costumes",
        "The critic praised the old score",
    ],
    "He is a member of the Council on Trade and the Port Board.": [
        "He is a member of the Council on Trade",
        "He is a member of the Port Board",
    ],
    "They lost to the Reds in May and to the Blues in June.": ["They lost to the Reds in May", "They lost to the Blues in June"],
    "He is a singer and a painter.": ["He is a singer", "He is a painter"],
    "The team won gold in 2008, 2012 and 2016.": [
        "The team won gold in 2008",
        "The team won gold in 2012",
        "The team won gold in 2016",
    ],
    "The firm sold 300 buses in Lagos and 450 trams in Accra.": [
        "The firm sold 300 buses in Lagos",
        "The firm sold 450 trams in Accra",
    ],
    "Ministers from Kenya and Uganda agreed on a plan.": ["Ministers from Kenya and Uganda agreed on a plan"],
    "The club played between 1981 and 1994.": ["The club played between 1981 and 1994"],
    "Grades 10, 11 and 12 stay at home.": ["Grades 10, 11 and 12 stay at home"],
    "The mill sells rice (in Lima), salt and sugar.": [
        "The mill sells rice (in Lima)",
        "The mill sells salt",
        "The mill sells sugar",
    ],
    "They invited only Ana Lim and Tom Reed to the port.": ["They invited only Ana Lim and Tom Reed to the port"],
    "The village of Ober has 800 residents and one doctor.": [
        "The village of Ober has 800 residents",
        "The village of Ober has one doctor",
    ],
    "A large selection of rice, salt and sugar.": ["A large selection of rice, salt and sugar"],
    # numbers that lean on one another
    "The price fell by $850 or 11 percent.": ["The price fell by $850 or 11 percent"],
    "Sales and profits rose 43 percent and 22 percent respectively.": [
        "Sales and profits rose 43 percent and 22 percent respectively",
    ],
    # what only says that something is said, and what says more than that
    "It is rumoured that the mill will close.": ["the mill will close"],
    "The answer is that the bridge was closed.": ["The answer is that the bridge was closed"],
    "Profit after tax rose 4 percent.": ["Profit after tax rose 4 percent"],
    "(A Port Review)": ["A Port Review"],
    # the day stays with the act, over what stands between
    "On Monday, after the rain stopped, farmers returned to the fields.": [
        "the rain stopped",
        "On Monday farmers returned to the fields",
    ],
    "In 2015, shortly before voting began in Lima, Ana Lim released a letter.": [
        "voting began in Lima",
        "In 2015 Ana Lim released a letter",
    ],
    # what is open stays open: what will be if something else happens is not said to come anyway
    "If the rain continues, the bridge will close.": ["If the rain continues, the bridge will close"],
    "The mill, which employs 40 people, will close unless a buyer is found.": [
        "The mill will close unless a buyer is found",
        "The mill employs 40 people",
    ],
    # a participle states something with a form of "be", but for one that will only be so and for a past with an object
    "Two firms, based in Hull, make 40 boats.": ["Two firms make 40 boats", "Two firms are based in Hull"],
    "The hall will open in May, creating 40 jobs.": ["The hall will open in May, creating 40 jobs"],
    "Born in Perth, she moved to Lima.": ["she was born in Perth", "she moved to Lima"],
    "A survey completed in May, at a cost of €240,000, found two cracks.": [
        "A survey found two cracks",
        "A survey was completed in May, at a cost of €240,000",
    ],
    "Potter Ana Lim met undercover agent Leo Brandt.": [
        "Potter Ana Lim met undercover agent Leo Brandt",
        "Leo Brandt is an undercover agent",
    ],
    # how long before, and how often it happened, is told of no noun before the comma
    "The ship sank off Lima, a day after it had left Callao.": ["The ship sank off Lima", "it had left Callao"],
    "The ship sank off Lima, the second loss in six weeks.": ["The ship sank off Lima, the second loss in six weeks"],
    # an age parts no name from what is told of it, nor does what somebody is
    "Ana Lim, 57, who had worked there since 1999, showed no emotion.": [
        "Ana Lim, 57 showed no emotion",
        "Ana Lim had worked there since 1999",
    ],
    "Leo Brandt, a baker who cut costs by a fifth, rejected calls to resign but promised to help.": [
        "Leo Brandt rejected calls to resign",
        "Leo Brandt is a baker",
        "Leo Brandt cut costs by a fifth",
        "Leo Brandt promised to help",
    ],
    "In Millbrook, a town of 6,200 people, the rate is 63 per cent.": [
        "In Millbrook the rate is 63 per cent",
        "Millbrook is a town of 6,200 people",
    ],
    # who suspects is who appeals
    "Detectives believe that two men fled, and appealed for witnesses.": [
        "Detectives believe two men fled",
        "Detectives appealed for witnesses",
    ],
    # what is told between dashes
    "The mill – which opened in 1998 – employs 40 people.": ["The mill employs 40 people", "The mill opened in 1998"],
    # a word that can deny and here only names the matter
    "The dispute comes at a bad time for the mill, the oldest in the county, where output fell by 12 per cent.": [
        "The dispute comes at a bad time for the mill",
        "the mill is the oldest in the county",
        "output fell by 12 per cent",
    ],
    # two acts of one speaker
    "The mill denied that dust had escaped and accused the council of panic.": [
        "The mill denied that dust had escaped",
        "The mill accused the council of panic",
    ],
    # who says so is not what is said
    "Critics warned that the plan would cost too much.": ["the plan would cost too much"],
    "“We lost two houses,” said Maria Gomez, who runs a farm near Cali.": [
        "We lost two houses",
        "Maria Gomez runs a farm near Cali",
    ],
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_is_cut_into_its_single_facts(sentence: str) -> None:
    assert wordings(sentence) == SENTENCES[sentence]


def test_three_numbers_of_one_statement_are_three_claims_of_the_same_speaker() -> None:
    text = (
        "Officials said more than 1,000 people had been injured so far in the unrest, "
        "with almost 400 in hospital and 62 in intensive care."
    )

    claims = split(text, "en").claims

    assert [claim.wording for claim in claims] == [
        "more than 1,000 people had been injured so far in the unrest",
        "almost 400 in hospital",
        "62 in intensive care",
    ]
    assert {claim.attribution.speaker for claim in claims if claim.attribution} == {"Officials"}
    assert all(claim.attribution for claim in claims)
    assert [(claim.quantities[0].value, str(claim.quantities[0].relation)) for claim in claims] == [
        (1000, "more than"),
        (400, "nearly"),
        (62, "exactly"),
    ]


def test_a_shared_subject_is_a_span_of_its_own() -> None:
    text = "The storm killed three people and destroyed 400 homes."

    second = split(text, "en").claims[1]

    assert [span.of(text) for span in second.spans] == ["The storm", "destroyed 400 homes"]


def test_a_quotation_keeps_its_closing_mark_where_it_opens_inside() -> None:
    assert wordings('The judge was "deeply sorry" and left.')[0] == 'The judge was "deeply sorry"'


def test_a_number_that_only_the_announcement_holds_is_a_claim_too() -> None:
    text = "“The water is gone,” said Ana Lim, 45, on Monday."

    assert any("45" in claim.wording for claim in split(text, "en").claims)
