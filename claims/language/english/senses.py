"""English: words that say much the same, each group under the name that every language gives it."""

from __future__ import annotations

from claims.language.tables import senses

SENSES = senses(
    """
    accident: accident crash collision collide derail derailment
    acquire: buy bought purchase acquire acquisition takeover
    agree: agree agreement deal pact treaty accord
    aid: aid help assist assistance relief support donate donation donor
    airport: airport
    allow: allow permit permission license licence authorise authorize
    animal: animal livestock cattle
    appoint: appoint name hire elect sworn inaugurate
    army: army military troops soldier forces
    arrest: arrest detain detention custody jail prison imprison
    attack: attack assault raid strike ambush
    award: award prize honour honor medal trophy
    ban: ban prohibit prohibition forbid forbidden outlaw
    bank: bank lender
    begin: begin began begun start open launch commence debut premiere
    big: big bigger large great huge major
    birth: birth born birthday birthplace
    boat: boat ship vessel ferry
    book: book novel memoir biography
    border: border frontier
    bridge: bridge
    budget: budget spending
    build: build built construct construction erect
    car: car vehicle truck bus motorcycle
    cause: cause due trigger result
    centre: centre center hub
    child: child children kid son daughter boy girl baby
    church: church cathedral parish
    city: city town municipal municipality
    close: close closure shut end cease finish finished
    coach: coach trainer
    company: company firm corporation business enterprise
    corruption: corruption corrupt bribe bribery graft embezzle
    country: country nation
    court: court judge tribunal trial verdict
    crime: crime criminal offence offense
    damage: damage destroy destruction demolish collapse ruin
    data: data figure statistic statistics
    day: day daily
    debt: debt loan owe borrow
    deny: deny denied denial refute reject dismiss
    die: die died dead death kill fatal fatality perish deadly toll
    disease: disease illness virus infection infect sick
    district: district subdistrict
    doctor: doctor physician medic
    earthquake: earthquake quake tremor seismic
    election: election vote voter ballot poll electoral
    expensive: expensive costly
    export: export
    fall: fall fell fallen decrease decline drop reduce reduction shrink shrank lower
    family: family relatives household
    father: father dad
    film: film movie cinema
    find: find found discover discovery
    fire: fire blaze burn flames
    flood: flood inundate
    food: food meal
    foreign: foreign foreigner overseas abroad
    forest: forest woodland
    game: game match
    give: give gave given grant
    goal: goal score
    government: government administration
    governor: governor
    harvest: harvest crop yield
    health: health healthcare
    hospital: hospital clinic ward
    house: house home residence dwelling
    import: import
    increase: increase rise rose risen grow grew growth climb jump surge soar
    injure: injure injury hurt wound
    investigate: investigate investigation inquiry probe
    island: island isle
    join: join sign
    land: land plot
    law: law bill legislation statute regulation rule
    lead: leader head chief chairman chairwoman director boss
    leave: leave left depart departure
    lose: lose lost loss defeat
    love: love
    marry: marry marriage husband wife wed wedding spouse
    mayor: mayor
    medicine: medicine drug
    meet: meet met meeting summit
    million: million
    minister: minister ministry
    missing: missing disappear vanish
    money: money fund cash
    month: month monthly
    mosque: mosque
    mother: mother mum mom
    mountain: mountain mount volcano
    move: move relocate relocation transfer
    murder: murder homicide
    museum: museum gallery
    music: music song album track
    newspaper: newspaper magazine journal
    night: night overnight evening
    office: office headquarters
    official: official officer
    oil: oil petroleum fuel
    old: old older aged age
    park: park
    parliament: parliament parliamentary senate congress legislature lawmaker
    passenger: passenger traveller traveler
    patient: patient
    pay: pay paid payment
    people: people person resident inhabitant population citizen villager
    photo: photo photograph picture image
    plan: plan
    plane: plane aircraft airplane flight jet airline
    player: player striker midfielder defender goalkeeper
    police: police cops constable
    poor: poor poverty
    port: port harbour harbor
    president: president presidential presidency
    price: price cost
    project: project
    protest: protest demonstration demonstrator rally
    province: province provincial
    publish: publish publication release issue
    rain: rain rainfall
    receive: receive recipient
    refugee: refugee evacuee displaced evacuate evacuation
    report: report
    rescue: rescue save
    research: research researcher scientist study
    resign: resign resignation quit
    rice: rice paddy
    river: river
    road: road street highway
    sail: sail
    school: school college university academy
    sea: sea ocean
    season: season
    sell: sell sold sale
    series: series show programme program television sitcom
    shoot: shoot shot gunman gunfire gun
    show: show showed shown reveal indicate
    small: small little tiny minor
    station: station terminal
    student: student pupil graduate degree alumni alumnus
    suspect: suspect accuse allege allegation charge
    tax: tax levy
    teach: teach taught teacher lecturer professor
    team: team squad club
    tourist: tourist tourism visitor
    train: train railway rail
    treat: treat treatment
    tree: tree timber
    use: use
    vaccine: vaccine vaccinate vaccination jab
    village: village hamlet
    war: war conflict battle
    water: water
    week: week weekly
    win: win won victory victorious triumph beat beaten champion defeat
    woman: woman women female
    work: work worker job employ employee staff
    world: world global
    write: write wrote written author
    year: year annual yearly
    young: young youth youngster
    """
)
