"""English: words that say much the same, each group under the name that every language gives it."""

from __future__ import annotations

from claims.language.tables import senses

SENSES = senses(
    """
    accident: accident crash collision collide derail derailment
    acquire: buy bought purchase acquire acquisition takeover
    activist: activist
    agree: agree agreement deal pact treaty accord
    agriculture: agriculture agricultural farming farm
    aid: aid help assist assistance relief support donate donation donor
    airport: airport
    allow: allow permit permission license licence authorise authorize
    ambassador: ambassador
    animal: animal livestock cattle
    announce: announce announcement declare declaration
    appeal: appeal cassation
    appoint: appoint name hire elect sworn inaugurate
    army: army military troops soldier forces
    arrest: arrest detain detention custody jail prison imprison
    artist: artist painter musician singer
    ash: ash
    attack: attack assault raid strike ambush
    award: award prize honour honor medal trophy
    baker: bakery bread
    ban: ban prohibit prohibition forbid forbidden outlaw
    bank: bank lender
    beach: beach coast shore coastal
    begin: begin began begun start open launch commence debut premiere
    big: big bigger large great huge major
    birth: birth born birthday birthplace
    boat: boat ship vessel ferry
    bomb: bomb explosion explode blast detonate
    book: book novel memoir biography
    border: border frontier
    bridge: bridge
    budget: budget spending
    build: build built construct construction erect
    cancel: cancel cancellation
    car: car vehicle truck bus motorcycle
    cause: cause due trigger result
    centre: centre center hub
    cheap: cheap cheaper inexpensive
    child: child children kid son daughter boy girl baby
    church: church cathedral parish
    city: city town municipal municipality
    climate: climate
    close: close closure shut end cease finish finished
    clothes: clothes clothing textile garment
    coach: coach trainer
    coal: coal
    commission: commission committee panel
    company: company firm corporation business enterprise
    corruption: corruption corrupt bribe bribery graft embezzle
    council: council councillor
    country: country nation
    court: court judge tribunal trial verdict
    crime: crime criminal offence offense
    customer: customer consumer buyer client
    dam: dam dyke dike levee embankment
    damage: damage destroy destruction demolish collapse ruin
    data: data figure statistic statistics
    day: day daily
    debt: debt loan owe borrow
    deny: deny denied denial refute reject dismiss
    deputy: deputy vice
    die: die died dead death kill fatal fatality perish deadly toll
    disease: disease illness virus infection infect sick
    district: district subdistrict
    doctor: doctor physician medic
    drought: drought dry
    drown: drown
    drug: narcotic narcotics cocaine methamphetamine
    earthquake: earthquake quake tremor seismic
    east: east eastern
    economy: economy economic
    education: education educational
    election: election vote voter ballot poll electoral
    electricity: electricity power electric
    emergency: emergency
    engine: engine machine machinery
    engineer: engineer
    erupt: erupt eruption
    evidence: evidence proof
    expensive: expensive costly
    export: export
    factory: factory plant mill
    fall: fall fell fallen decrease decline drop reduce reduction shrink shrank lower
    family: family relatives household
    farmer: farmer peasant grower
    father: father dad
    festival: festival
    fight: fight clash brawl
    film: film movie cinema
    find: find found discover discovery
    fire: fire blaze burn flames
    fish: fish fishery fisherman fishermen
    flood: flood inundate
    food: food meal
    foot: football soccer
    foreign: foreign foreigner overseas abroad
    forest: forest woodland
    game: game match
    gas: gas
    give: give gave given grant
    goal: goal score
    gold: gold
    government: government administration
    governor: governor
    growth: growth
    harvest: harvest crop yield
    health: health healthcare
    heritage: heritage
    hospital: hospital clinic ward
    hotel: hotel inn
    house: house home residence dwelling
    human: human
    import: import
    increase: increase rise rose risen grow grew growth climb jump surge soar
    inflation: inflation
    injure: injure injury hurt wound
    insurance: insurance insurer insure
    interest: interest
    internet: internet online website web
    invest: invest investment investor
    investigate: investigate investigation inquiry probe
    island: island isle
    join: join sign
    journalist: journalist reporter correspondent
    judge: judge magistrate
    land: land plot
    landslide: landslide mudslide
    language: language
    law: law bill legislation statute regulation rule
    lawyer: lawyer attorney counsel
    lead: leader head chief chairman chairwoman director boss
    leave: leave left depart departure
    lift: lift raise
    lose: lose lost loss defeat
    love: love
    market: market
    marry: marry marriage husband wife wed wedding spouse
    mayor: mayor
    medicine: medicine drug
    meet: meet met meeting summit
    member: member
    million: million
    mine: mine mining miner
    minister: minister ministry
    missing: missing disappear vanish
    mobile: mobile phone telephone
    money: money fund cash
    month: month monthly
    mosque: mosque
    mother: mother mum mom
    mountain: mountain mount volcano
    move: move relocate relocation transfer
    murder: murder homicide
    museum: museum gallery
    music: music song album track
    neighbour: neighbour neighbor neighbourhood neighborhood
    newspaper: newspaper magazine journal
    night: night overnight evening
    north: north northern
    nurse: nurse
    office: office headquarters
    official: official officer
    oil: oil petroleum fuel
    old: old older aged age
    park: park
    parliament: parliament parliamentary senate congress legislature lawmaker
    partner: partner partnership
    party: party
    passenger: passenger traveller traveler
    patient: patient
    pay: pay paid payment
    peace: peace peaceful
    people: people person resident inhabitant population citizen villager
    photo: photo photograph picture image
    plan: plan
    plane: plane aircraft airplane flight jet airline
    player: player striker midfielder defender goalkeeper
    poison: poison poisoning toxic
    police: police cops constable
    pollution: pollution pollute contaminate
    poor: poor poverty
    port: port harbour harbor
    president: president presidential presidency
    price: price cost
    profit: profit earnings
    project: project
    promise: promise pledge vow
    prosecutor: prosecutor prosecution indict indictment
    protest: protest demonstration demonstrator rally
    province: province provincial region regional
    public: public
    publish: publish publication release issue
    queue: queue
    rain: rain rainfall
    rate: rate
    receive: receive recipient
    record: record
    refugee: refugee evacuee displaced evacuate evacuation
    regent: regent regency
    religion: religion religious
    rent: rent lease
    repair: repair renovate renovation
    report: report
    rescue: rescue save
    research: research researcher scientist study
    resign: resign resignation quit
    restaurant: restaurant cafe
    revenue: revenue income
    rice: rice paddy
    river: river
    road: road street highway
    rob: rob robbery robber theft thief steal stolen
    roof: roof
    sail: sail
    school: school college university academy
    sea: sea ocean
    search: search
    season: season
    secretary: secretary
    security: security safety safe secure
    sell: sell sold sale
    sentence: sentence sentenced convict conviction guilty
    series: series show programme program television sitcom
    shelter: shelter camp
    shoot: shoot shot gunman gunfire gun
    show: show showed shown reveal indicate
    sink: sink sank sunk
    small: small little tiny minor
    smoke: smoke haze
    social: social
    south: south southern
    spokesperson: spokesman spokeswoman spokesperson
    sport: sport
    stall: stall kiosk shop store
    state: state
    station: station terminal
    storm: storm cyclone typhoon hurricane
    strike: strike walkout
    student: student pupil graduate degree alumni alumnus
    subsidy: subsidy subsidise subsidize
    supply: supply supplies stock
    suspect: suspect accuse allege allegation charge
    target: target goal
    tax: tax levy
    teach: teach taught teacher lecturer professor
    team: team squad club
    technology: technology technological
    tourist: tourist tourism visitor
    trade: trade trader merchant commerce
    traffic: traffic congestion
    train: train railway rail
    treat: treat treatment
    tree: tree timber
    unemployment: unemployment unemployed jobless
    union: union
    use: use
    vaccine: vaccine vaccinate vaccination jab
    victim: victim casualty
    village: village hamlet
    volunteer: volunteer
    wage: wage salary pay
    war: war conflict battle
    water: water
    wave: wave surge
    weapon: weapon arms gun rifle
    weather: weather
    week: week weekly
    west: west western
    win: win won victory victorious triumph beat beaten champion defeat
    wind: wind
    witness: witness
    woman: woman women female
    work: work worker job employ employee staff
    world: world global
    write: write wrote written author
    year: year annual yearly
    young: young youth youngster
    """
)
