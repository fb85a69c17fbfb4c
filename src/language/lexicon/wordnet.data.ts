// Written by tools/build-wordnet from WordNet 3.0; see WORDNET.md for what it is and its licence notice.

/** Words of one usual sense, a set a line. */
export const SYNONYMS = `\
being organism
individual mortal person somebody someone
animal beast creature fauna
flora plant
food nutrient
motivation motive
group grouping
accomplishment achievement
exploit feat
acquiring getting
departure going leaving
arrival reaching
advent coming
enrollment registration
disappearance disappearing
error fault mistake
blunder botch
buying purchasing
award awarding
redemption salvation
freeing liberation
leap leaping
transmission transmitting
shooting shot
gunfire gunshot
comparing comparison
determination finding
choice selection
appointment designation naming
measure step
acceptance adoption
balloting vote voting
balancing reconciliation
replacement replacing
adjustment alteration modification
passage transition
meddling tampering
opposition resistance
murder slaying
constitution establishment
debut introduction unveiling
founding initiation
installation installing
cleaning cleansing
redevelopment renovation
fixing repair
reclamation renewal
stride tread
hike hiking
march marching
crawling creeping
traveling travelling
circuit tour
excursion outing
transfer transportation
bringing delivery
chase pursuit
tracking trailing
boxing packing
closing shutting
posing sitting
surge upsurge
enlargement expansion
reunification reunion
disruption interruption
detachment disengagement
baring stripping
drain drainage
pattern practice
embrace embracing
exploitation using
harassment molestation
diversion recreation
gambling gaming
goalie goalkeeper goaltender
display showing
athletics sport
acting performing
havoc mayhem
melee scrimmage
bustle flurry
job occupation
calling career
craft trade
encoding encryption
grappling wrestling
exercise exercising workout
weightlift weightlifting
investigating investigation
count counting
examination scrutiny
experiment experimentation
study survey
care tending
chore task
homework prep
porn pornography
infringement misdemeanor violation
stealing theft
attempt effort endeavor endeavour
pains striving
project task undertaking
endeavor endeavour enterprise
campaigning candidacy
ownership possession
holding retention
clutch grip
precaution safeguard
consumption intake
eating feeding
mating pairing
hugging kissing
tears weeping
calculation computing
glance glimpse
observance watching
cinematography filming
design designing
digging excavation
usage use utilization
engineering technology
battle engagement fight
conflict struggle
encounter skirmish
insurrection rebellion revolt uprising
attack onslaught
war warfare
foray raid
offence offensive
barrage shelling
measurement measuring
assembling collecting
compilation compiling
repeating repetition
procedure process
rite ritual
resurgence revival
locating positioning
fueling refueling
issuance issuing
clemency mercy
market marketplace
financing funding
investing investment
hauling trucking
rental renting
importation importing
marketing merchandising selling
peddling vending
duty obligation responsibility
supervising supervision
programming scheduling
guidance steering
coup takeover
privatisation privatization
penalty punishment
executing execution
fight fighting
proceeding proceedings
integrating integration
rapprochement reconciliation
allegiance commitment
aid assistance
boost encouragement
backing patronage
aegis auspices
approval approving blessing
bullying intimidation
forgiveness pardon
attendance attending
retaliation revenge
merger uniting
involvement participation
relocation resettlement
alligator gator
jaguar panther
cattle cows
elk moose
humans mankind
accelerator throttle
accessory supplement
airplane plane
apparatus setup
apparel clothes
appliance gadget
artillery ordnance
baggage luggage
bar saloon
glove mitt
basement cellar
bicycle bike
blanket cover
bullet slug
cabaret nightclub
cannabis marijuana
auto automobile car
cargo freight payload shipment
casket coffin
colors colours
condo condominium
curb curbing
curtain drape
podium pulpit
dam dyke
decoration ornament
detector sensor
dorm dormitory
dwelling home
equaliser equalizer
expressway freeway motorway pike
cloth fabric textile
facility installation
factory mill
fence fencing
fort fortress
fort garrison
gem treasure
graffiti graffito
grave tomb
hall hallway
haven oasis
hostel inn
housing lodging
counterfeit forgery
cyberspace internet net
innovation invention
chains irons
jewellery jewelry
lab laboratory
lens lense
load loading
attic loft
mac macintosh mack
marketplace mart
merchandise product ware
metro subway
microphone mike
bike motorcycle
package parcel
castle palace
patio terrace
marquee pavilion
disc record
photo photograph
pier wharf
handgun pistol
plant works
mall plaza
dope sens
racecourse racetrack raceway
railroad railway
incline ramp
cure remedy
carpet rug
orbiter satellite
cover covert
seating seats
shop store
shorts trunks
couch sofa
lance spear
stable stalls
stairs steps
streetcar trolley
rooms suite
aggregate total
shades sunglasses
phone telephone
depot terminal
theater theatre
john privy toilet
pot toilet
rails runway
tram tramway
fiddle violin
payload warhead
arms munition weaponry
lei wreath
disposition temperament
appeal charm
ding nick
accessibility availability
earmark hallmark trademark
analog parallel
disagreement discrepancy
dash flair
bravery courage
nationalism patriotism
fashion manner mode style way
brilliance glare
spark sparkle
gleam gleaming
amber gold
lemon maize
odor smell
backbone grit guts
stamina toughness
configuration shape
composing composition
degree level
deficit shortage shortfall
excess surplus
bulk majority
compass range scope
breadth width
merit virtue
asset plus
forte specialty
defect shortcoming
chassis flesh
costa rib
eye optic
caput head
abdomen belly
behind fanny
hand mitt
genu knee
mind psyche
endowment talent
faculty module
custom tradition
convention rule
affair matter
confusion disarray
barrier roadblock
stymie stymy
backbone keystone
assurance confidence
doubt uncertainty
disbelief skepticism
attending attention
focus focusing
disregard neglect
detection sensing
fragrance perfume scent
configuration constellation
appraisal assessment
rating valuation
mark score
craze furor
interpreting rendering
depicting portraying
imagery imagination imaging
dream dreaming
pursuit quest
deliberation weighing
basis cornerstone groundwork
test trial
calculation figuring
acquaintance familiarity
evidence grounds
confirmation verification
stimulation stimulus
headache worry
idea thought
concept conception
kind sort
limitation restriction
attribute dimension
characteristic feature
component element
complex composite
basics bedrock fundamentals
framework model
ghost specter
plan program
scheme strategy
regime regimen
agenda schedule
belief impression notion
criterion standard
panorama vista
doctrine philosophy
expectation outlook
opinion persuasion sentiment
faith religion
anticipation expectancy
aim intent intention purpose
math mathematics
derivative differential
biotech biotechnology
arts humanities
mentality mindset outlook
inclination tendency
bias prejudice
perspective view
standpoint viewpoint
communicating communication
reissue reprint
telecom telecommunication
radio wireless
moniker nickname
header heading
rhyme verse
diary journal
booklet brochure pamphlet
outline synopsis
document papers
certificate credential credentials
list listing
catalog catalogue
copy transcript
memo memorandum
minutes transactions
petition request
decree edict fiat
ban prohibition
authorization mandate
subject theme topic
film movie
bye goodbye
info information
index indicator
certification documentation
counseling guidance
ordinance regulation
communique dispatch
commemoration memorial
congratulations praise
accolade honor honour
blame rap
announcement proclamation
answer reply
assumption premise
comment remark
barb shaft
pact treaty
humor wit
irony satire
gag joke
formula recipe
signal signaling
placard poster posting
clue hint
arrow pointer
grin smile smiling
screening showing viewing
rendering rendition
artwork graphics
fig figure
drama play
melody tune
anthem hymn
barrage bombardment
poetry verse
cry outcry yell
cry yell
scream screaming
shouting yelling
curse oath swearing
laugh laughter
consultation interview
negotiation talks
motto slogan
slang vernacular
bidding command
conceding concession
arguing argument controversy
quarrel wrangle
bickering spat
courting courtship
insistence insisting
inquiry query question
characterization depiction
portrait portrayal
disclosure revelation
narration narrative story tale
rumor rumour
preaching sermon
promotion publicity
advertisement advertising
cheering shouting
spur urging
banning forbidding
criterion standard
chevron stripes
happening occurrence
reward wages
alteration change
blaze hell
case instance
calamity catastrophe disaster tragedy
destiny fate
breakup separation
doom doomsday
demolition destruction
rematch replay
breakers surf
backlash repercussion
death decease
advance improvement
debacle fiasco
discrepancy variant
accommodation adjustment
climbing mounting
elevation raising
fusion unification
bang blast
boom roar roaring thunder
clash crash
knock knocking
rattle rattling
tick ticking
heartbeat pulse
flow flowing
bang bash smash
gleam gleaming
juncture occasion
damage impairment
earthquake quake
surge upsurge
ceremonial ceremony
induction initiation
semi semifinal
triumph victory
blowout runaway
consolation solace
anguish torture
penchant preference taste
contempt despite disdain
anticipation expectancy
seriousness sincerity
anger ire
fury rage
indignation outrage
alarm dismay
panic terror
resignation surrender
hate hatred
bitterness resentment
spite venom
humour mood
chuck eats
lunch luncheon
helping serving
cookie cooky
murphy potato
chips fries
ail garlic
liquor spirits
chocolate cocoa
bunch cluster
chunk lump
heap pile
clan kin
couple mates
category class
bundle package packet
authorities government regime
corp corporation
automaker carmaker
brotherhood fraternity
family household
ancestry lineage pedigree
governance organisation
commonwealth country nation
populace public
labor labour
squad team
manpower men workforce
crossroads hamlet
club guild
consortium syndicate
class grade
band circle
banquet feast
alignment coalition
commission committee
court tribunal
agency bureau
democracy republic
contemporaries generation
colony settlement
militia reserves
assortment variety
exhibition expo
botany flora vegetation
forest wood woods
dictatorship tyranny
battlefield battleground
origin source
homeland motherland
bottom underside
boundary bounds
cemetery graveyard
center middle
city metropolis
district territory
east orient
heaven paradise
hell inferno
horizon skyline
inside interior
exterior outside
lea pasture
itinerary route
piazza plaza
harbor harbour seaport
locality neighborhood neighbourhood vicinity
province state
place spot
ethics morality morals
chip scrap
brook creek
earth globe
affluent tributary
berg iceberg
lagoon laguna
necessity requirement
cavity pit
rock stone
deposit sediment
incline slope
cosmos universe world
vale valley
falls waterfall
deity divinity
fairy fay
defender guardian protector
dweller inhabitant
aborigine native
intermediary mediator
traveler traveller
accountant comptroller controller
superstar wizard
adolescent teenager
adversary opponent
adviser advisor consultant
advocate proponent
grower raiser
alumnus graduate
archer bowman
architect designer
assassin bravo
assailant attacker
babe baby infant
magnate tycoon
batsman batter hitter slugger
believer worshipper
dear honey
bodyguard escort
buddy pal sidekick
bully rowdy
butch dyke
buyer purchaser
cameraman cinematographer
campaigner candidate nominee
bearer carrier
cavalier royalist
champ champion
child kid youngster
clergyman reverend
closer finisher
coach manager
commandant commander
companion comrade
criminal crook outlaw
cub rookie
minister parson pastor rector
czar tsar
dad daddy papa
dude sheik
director manager
adherent disciple
dissident protester
doc doctor physician
amir emir
buff devotee fan
buster dude
fisher fisherman
alien foreigner
boss foreman
hulk whale
goalie goalkeeper goaltender
gran grandma grandmother
guerrilla insurgent
gunman torpedo
auditor listener
homeowner householder
hood punk thug
attorney lawyer
lookout picket scout sentinel
loyalist stalwart
mama mom mummy
maestro master
mariner seaman
medalist medallist
medalist medallist
courier messenger
mutant mutation
nanny nurse
neighbor neighbour
fledgling freshman newcomer
commentator observer
owner proprietor
nationalist patriot
culprit perpetrator
avatar incarnation
buccaneer pirate
looter raider
pol politician
pontiff pope
chairman chairperson chairwoman
prey quarry
captive prisoner
oracle prophet
chased pursued
crusader reformer reformist
investigator researcher
occupant resident
challenger competitor contender rival
marketer seller trafficker vendor
colonist settler
sheik sheikh
singer vocalist
runner smuggler
psyche soul
monarch sovereign
spectator viewer watcher
partner spouse
shareholder stockholder
pupil student
subordinate subsidiary
provider supplier
admirer booster protagonist supporter
instructor teacher
dealer trader
vet veterinarian
elector voter
server waiter
rover wanderer
author writer
hick yahoo
consequence effect result
aftermath wake
fortune luck
drift impetus
sunlight sunshine
rain rainfall
snow snowfall
bur burr
corn maize
soy soybean
benny sesame
crop harvest
bush shrub
cod pod
foliage leaf
belongings property
lease letting rental
receipts revenue
earnings profit profits
expenditure outgo
earnings salary wage
amends damages redress restitution
tax taxation
amount sum
finances funds
exchequer treasury
lettuce loot
ageing aging
development evolution
eroding erosion wearing
inflow influx
tearing watering
ageing aging
defining shaping
melting thaw
flowering unfolding
gal gallon
meter metre
kilometer kilometre
kilo kilogram
nothing zero
duet duo twain
iii trinity trio
dozen xii
thirteen xiii
thou thousand
meg million
gain increase
lot mint slew spate
dozens loads lots piles scores stacks tons
function mapping
part portion
remainder residue rest
pct percent percentage
margin perimeter
brink verge
mold stamp
stymie stymy
meridian summit
equality par
precedence priority
footing terms
being existence
armistice truce
anarchy lawlessness
discord strife
clash friction
dark darkness
autonomy liberty
captivity incarceration
custody detention
dependence dependency
deadlock impasse stalemate standstill
preparedness readiness
maternity pregnancy
para parity
ailment complaint ill
illness sickness
flu influenza
harm hurt injury trauma
hurting pain
agony suffering
frenzy fury hysteria
plight predicament
acknowledgment recognition
privacy secrecy
alliance confederation
limelight spotlight
reputation repute
disgrace shame
reprieve respite
deficiency lack
famine shortage
integrity unity
failing weakness
fault flaw
circumstances luck
adversity hardship
liquid liquidity
chance opportunity
despair desperation
contamination taint
dirt soil
arena domain sphere
kingdom realm
climate mood
flavor spirit
hazard jeopardy peril risk
menace threat
disability handicap
material stuff
aluminium aluminum
gasoline petrol
ivory tusk
dirt soil
extract infusion
pee urine
garbage scraps
rubbish trash
debris junk rubble
lumber timber
board plank
holiday vacation
demise dying
adulthood maturity
daylight daytime
midday noon
night nighttime
aurora dawn sunrise
dusk nightfall twilight
min minute
sec second
autumn fall
eternity infinity
commencement kickoff outset showtime
expiration termination
delay postponement
interim meantime meanwhile
speed velocity
phase stage
flush heyday
act behave
awake awaken wake
apparel clothe
alleviate relieve
injure wound
exhaust tucker
rick sprain
remain stay
alter change
adapt conform
decrease diminish lessen
accumulate amass conglomerate
combine compound
decline worsen
aggravate exacerbate
decay dilapidate
fortify strengthen
compound deepen
enhance heighten
confine limit throttle
confine limit
curtail restrict
abbreviate shorten
fix mend repair
modernize overhaul
marshal mobilize
escalate intensify
blossom unfold
bloom blossom
accommodate adapt
detonate explode
flourish thrive
prolong protract
happen occur
begin commence start
restart resume
end terminate
decease die expire perish
merge unify unite
chill cool
scorch sear
singe swinge
dampen stifle
sync synchronize
fuse mix
coordinate organise
disappear vanish
conquer curb subdue suppress
incorporate integrate
decimate eradicate
polish refine
impair mar
massacre slaughter
complete finish
climax culminate
contaminate foul pollute
industrialise industrialize
excite stimulate
highlight spotlight
alleviate facilitate
industrialise industrialize
apprehend grasp savvy
engulf immerse steep
recall remember
except exclude omit
mull muse ponder
guess suppose think
assume presume
calculate compute
analyse analyze examine study
differentiate distinguish
assort classify
demonstrate prove
affirm confirm
abide brook endure tolerate
estimate gauge
choose select
opt prefer
assess evaluate
distrust mistrust
rely trust
believe conceive think
consider regard view
esteem respect
underestimate undervalue
influence shape
mastermind orchestrate
associate link relate
react respond
anticipate expect
centre focus
appropriate earmark reserve
amaze astonish astound
destine doom
dictate prescribe
impose inflict
brawl wrangle
dispute quarrel
disrupt interrupt
entice lure tempt
interrogate question
phone telephone
summon summons
allure tempt
forbid prohibit veto
annul repeal revoke
discount dismiss disregard ignore
allow permit
authorise authorize
evade hedge skirt
answer reply
acknowledge admit
attest certify manifest
criticise criticize
instruct teach
downplay understate
bait cod
critique review
acclaim hail herald
condemn decry
curse swear
challenge dispute
alarm alert
advise counsel
advise notify
advocate recommend
propose suggest
cue remind
compliment congratulate
boast tout
commit dedicate devote
assure ensure insure
justify warrant
acquaint introduce
excuse pardon
deter discourage
cry scream shout yell
hazard venture
indicate signal
indicate point
characterise characterize
reiterate repeat
speak talk
describe report
telecast televise
advertise publicize
proclaim promulgate
articulate pronounce
articulate phrase
depict describe
cable telegraph wire
say state tell
accent emphasize stress
underline underscore
specify stipulate
note remark
cite mention refer
dub nickname
call name
denominate designate
chat jaw
disregard ignore
compete vie
demilitarize disarm
cheat jockey
outgo outperform surpass
defeat overcome
beleaguer besiege
strain strive
avenge retaliate
deplete exhaust
squander ware
apply employ use utilize
recycle reprocess
exercise exert
binge glut gorge
clutch seize
apprehend arrest collar nab
brace steady
bang slam
fray scratch
search seek
harvest reap
engrave inscribe
butcher slaughter
sew stitch
glue paste
drown submerge
close shut
disperse sprinkle
sock whop
blast smash
lash trounce whip
lam thrash
batter buffet
embrace hug
bore drill
draw pull
drag hale haul
adjoin butt
border surround
abduct kidnap
impede obstruct
bar barricade block
clog congest
bunch cluster
lade load
lay place put set
heap pile stack
pitch toss
flood inundate swamp
deposit stick wedge
embed implant
destroy ruin
wrack wreck
instal install
strangle throttle
rend rip
rupture tear
pound ram
dip dunk
immerse plunge
mark tag
squash squeeze
devise forge invent
envision fancy
envision foresee
envisage imagine
accomplish fulfil fulfill
activate spark trigger
found institute
breed spawn
incite motivate prompt
fabricate manufacture
counterfeit forge
build construct
dismantle raze
adorn decorate ornament
pen write
reissue reprint
copy simulate
print publish
arouse evoke provoke
disturb trouble
harbor nurse
revere worship
frighten scare
dread fear
alarm appal appall horrify
haunt obsess
daunt scare
annoy bother irritate
beset chevy harass harry
regret rue
humble humiliate
beleaguer bug
overpower overwhelm
appal appall outrage shock
animate inspire
comfort console solace
delight please
enjoy relish
alienate estrange
desire want
move travel
halt stop
jar jolt
slew slide
rock sway
roam rove stray wander
thread wind
crawl creep
bounce rebound
capsize turtle
drift float
cross traverse
hobble limp
keel reel stagger
guide maneuver steer
bike pedal
fly wing
steam steamer
bound jump leap spring
boost hike
topple tumble
retreat withdraw
guide lead
misguide mislead
infest overrun
encounter meet
crowd herd
slew veer
lean tilt
revolve rotate
reel spin
eddy swirl
coil spiral
overhaul overtake
approach near
race rush speed
note notice
gaze stare
appear seem
display exhibit
reveal uncover
conceal hide
demo demonstrate present show
spot spy
detect discover notice observe
gleam glitter
glance peek
ding dong
exert wield
buy purchase
acquire get
discard dispose
junk scrap trash
allot assign
recover regain retrieve
merchandise trade
lavish shower
squander waste
earn realise
earn garner
benefit profit
hawk peddle vend
accumulate collect compile
deprive strip
plume rob
contribute lend
furnish provide render supply
afford yield
hospitalise hospitalize
resign vacate
engage pursue
reassign transfer
demote relegate
replace supersede
collaborate cooperate
free liberate
allow let permit
crush oppress
establish found launch
enact ordain
oversee supervise
licence license
form organize
hinder impede
avert avoid deflect
back endorse
bury inter
lease rent
ratify sign
divide split
enrol enroll recruit
authorise empower
marry wed
ban censor
imprison incarcerate jail
exile expatriate
penalize punish
force hale
compel obligate oblige
control curb
govern regulate
accomplish achieve attain
botch spoil
attempt try
endeavor endeavour strive
forgo waive
jeopardize stake
honor honour reward
aid assist help
salvage save
foster further
encourage promote
obstruct stymie stymy
foil frustrate scotch thwart
breach violate
exercise practice
con scam
welch welsh
commit perpetrate
cope grapple
affiliate assort consort
arise originate uprise
need require
comprise contain
embrace encompass
ensue result
hesitate pause
defer postpone shelve
dominate prevail
deserve merit
dwell inhabit live populate
consist dwell
correspond match
collide jar
excel surpass
concern pertain
fascinate intrigue
preserve uphold
cease discontinue quit stop
hold keep maintain
dot stud
locate situate
hulk tower
endanger jeopardize menace threaten
characterise characterize
accommodate fit suit
defy withstand
incline tend
rage storm
eclipse overshadow
drench swamp
comparative relative
accepted recognised recognized
given granted
lacking wanting
adorned decorated
dissenting dissident
appalled dismayed shocked
frightened scared
frightened panicked terrified
jolted shaken
churning turbulent
aggravated provoked
angered enraged furious infuriated
unidentified unnamed
armored armoured
discredited disgraced
absorbed intent wrapped
taking winning
authorised authorized
accredited commissioned licensed
dire dreaded dreadful frightening horrific terrible
forbidding menacing ominous sinister threatening
chilling scary
grim grisly gruesome
directing guiding
haired hairy
blond blonde
marred scarred
rash reckless
brave courageous
illuminated lighted lit
blazing glaring
dashed dotted
buried interred
ripping splitting
countless myriad
detailed elaborate
conducive contributing
halfway middle midway
uncertain unsure
shy unsure
chartered leased
gay sunny
dismal gloomy
gilded gold golden
cherry crimson red scarlet
gray grey
colored coloured
colorful colourful
colorful colourful
classic classical
grouped sorted
obscure vague
farther further
imminent impending
encompassing surrounding
bare naked nude
individual single
respective various
mum silent
entire full total
pledged sworn
downright sheer
accomplished completed realised realized
exhaustive thorough
broad encompassing
countrywide nationwide
ecumenical universal
haunted obsessed preoccupied
provisional tentative
enforced implemented
jammed packed
coupled linked
consecrate consecrated
progressive reformist
outstanding prominent
staunch steadfast
disgruntled dissatisfied
persistent relentless
isolated stray
consecutive straight
combative contentious
maverick unorthodox
bizarre eccentric
bodied corporate embodied
incorrect wrong
traveled travelled
hick rustic
imaginative inventive
incredible unbelievable
chopped shredded sliced
contemporary present-day
blamed blasted blessed damned
annual one-year
biennial two-year
deciding determining
announced proclaimed
jubilant triumphant
rigorous stringent
pressing urgent
authoritarian autocratic
tested tried
coveted desired
undesirable unwanted
demolished dismantled razed
raped ravaged sacked
difficult hard
ambitious challenging
wandering winding
blunt candid frank
sweeping wholesale
crisp sharp
blurred fuzzy
dim faint
overriding paramount predominant
smashed soaked
piercing stabbing
earlier earliest
knowledgeable learned
ignorant illiterate
arduous grueling punishing
elected elective
compulsory mandatory
discharged dismissed fired
daunting intimidating
probing searching
decreased reduced
rigorous strict
aroused stimulated
lacking missing wanting
anticipated awaited
costly pricey
cheap inexpensive
seasoned veteran
tacit understood
unfair unjust
cheating foul
insurgent subversive
antic fantastic
curious funny peculiar rum
fashionable stylish
fleet swift
quick speedy
slender slim
favorable favourable
concluded ended over terminated
done through
concluding final
premier prime
crippled halting lame
disabled handicapped
suitable suited
compromising conciliatory
curled curling
adopted adoptive
alien exotic
abroad overseas
hapless pathetic poor
foul funky
autonomous sovereign
captive imprisoned jailed
predominant prevailing prevalent rife
awash flooded inundated
laden loaded
cosmetic decorative ornamental
particular peculiar special
attested documented
assumed fictitious
bogus fake phony
gifted talented
celebrated storied
bully cracking smashing
lousy rotten
grateful thankful
damaging detrimental
stabbing wounding
healing therapeutic
disturbing troubling worrisome worrying
assorted miscellaneous mixed
graded ranked
commanding overlooking
lofty towering
graduate postgraduate
honest honorable
revered venerable
leaning tilted
seated sitting
barren bleak
brutal cruel savage vicious
comic funny
diminished weakened
cardinal central fundamental key
chief main principal
amazing awesome
arresting sensational stunning
imposing noble
spectacular striking
marked pronounced
built reinforced
apt disposed minded
industrialised industrialized
advisory consultative
revealing telling
abandoned deserted
ancestral hereditary
genetic hereditary inherited transmitted
hurt wounded
unharmed unhurt unscathed
apt clever
calculated deliberate
absorbing fascinating gripping
amusing diverting
inherent integral
interfering meddling
projected projecting sticking
brisk refreshing
renewing reviving
grieving mourning
tearful weeping
celebrated famed famous illustrious noted renowned
appreciated apprehended
interpreted taken
labeled labelled tagged
big large
sizable sizeable
bigger larger
enormous tremendous
giant jumbo
epic heroic
gigantic mammoth
huge immense vast
little small
diminutive tiny
banned prohibited
contraband smuggled
illegitimate outlawed
improbable unlikely
extended lengthy prolonged protracted
durable lasting
squandered wasted
destroyed ruined
reclaimed rescued
shouted yelled
muted subdued
beloved darling dear
cherished precious wanted
favored favorite favourite
leading prima starring stellar
butch macho
matching twin
minimal minimum
automatic robotic
extreme utmost
fierce tearing
eased relieved
staring utter
crashing flaming
metal metallic
excessive unreasonable
extremist radical ultra
contemporary modern-day
moved stirred
affecting poignant touching
static still
frozen rooted
multinational transnational
faux simulated
magic magical
essential indispensable
needed required
excess extra redundant surplus
net nett
elevated lofty
northeast northeastern
northwest northwestern
southbound southward
ignored neglected
overlooked unmarked
perceived sensed
discovered observed
apparent evident plain
blocked plugged
disgusting foul
horrific outrageous
predatory raiding
constituted established
implanted planted
radical revolutionary
aged elderly older
ageing aging
teen teenage
raucous rowdy
serial successive
everyday mundane routine
exceeding exceptional surpassing
fantastic marvelous terrific tremendous wonderful
remarkable singular
arranged ordered
groundbreaking innovative
draped wrapped
clandestine undercover
disguised masked
harrowing torturing
depicted portrayed
ardent fervent fiery impassioned
former onetime sometime
approaching coming upcoming
hawkish militant
keen penetrating piercing
defective faulty
lasting permanent
abiding enduring
eternal perpetual
passing short-lived
improvised makeshift
forbidden prohibited taboo
grim relentless
acid blistering
amused diverted entertained
annoyed irritated stung
delicious delightful
favorite favourite
feasible viable
reigning ruling
alternate alternative
auxiliary subsidiary supplemental supplementary
deprived disadvantaged
fertile prolific
fruitless futile vain
amateur recreational
looking sounding
swollen vain
crushed humiliated
proved proven
tested tried
contaminated polluted
adrift afloat
doubtful dubious
silent still
disruptive troubled tumultuous turbulent
envisioned pictured
fabricated fictional fictitious
reasonable sensible
mutual reciprocal
coarse vulgar
affiliated attached connected
honored prestigious
damaged discredited
infamous notorious
firm steadfast
answering respondent
limiting restricting
affluent wealthy
impoverished needy
hardy stalwart sturdy
circular round
religious spiritual
hazardous risky
divers diverse
aforementioned said
identical very
bats nuts
crazy mad
barbed biting
fine okay
blatant blazing
lowly petty
concerted cooperative
earnest solemn
grave sober solemn
located placed situated
mobile nomadic wandering
decreed ordained prescribed
shaped wrought
exclusive sole
iii three
seven vii
eight viii
dozen twelve xii
thirteen xiii
fourteen xiv
sixteen xvi
thirty xxx
tertiary third
only sole
double dual
adept practiced
hilly mountainous
rocky stony
cultural ethnic
lone solitary
reclusive withdrawn
lone lonely
unresolved unsolved
any whatever whatsoever
specialised specialized
expressed uttered
starved starving
twisting winding
emphasized emphatic
reinforced strengthened
pale wan
booming flourishing prosperous thriving
victorious winning
defeated disappointed foiled frustrated thwarted
goalless scoreless
humble lowly
super tops
brilliant superb
excellent first-class
greatest sterling
baseless unfounded
aided assisted
encouraging supporting
amazed astonished stunned
amazing astonishing
concurrent simultaneous
edgy jittery restive
drawn worn
exhausted spent
upset worried
submerged underwater
amalgamate amalgamated consolidated
federate federated
incorporated integrated merged unified
rising uphill
pointless wasted
ferocious fierce furious
concealed hidden
cured healed recovered
ill sick
afflicted stricken
ailing peaked poorly
damp moist
baked scorched
broad wide
goofy silly
deserving worth
notable noteworthy
archaeological archeological
social societal
financial fiscal
optic optical visual
maritime nautical
geographic geographical
commemorating commemorative
collected gathered`;

/** Broader words and, after the mark, their kinds; `>` when the kinds are near each other, `-` when not. */
export const FAMILIES = `\
accomplishment achievement - arrival exploit feat freeing liberation masterpiece reaching recruitment
interaction > contact
exploit feat > hit rally stunt
arrival reaching > advent coming
arrival > docking entering homecoming
entering > admission enrollment incursion intrusion registration
homecoming > repatriation
departure going leaving > boarding disappearance disappearing shipment takeoff withdrawal
withdrawal > defection evacuation pullback retreat
migration > emigration immigration
retreat > pullout
escape > breakout exodus getaway
success > conquest coup qualifying winning
failure > failing
error fault mistake > blunder botch lapse offside revoke
acquiring getting > acquisition capture contracting receipt
acquisition > annexation buyout inheritance procurement purchase regaining
purchase > buying purchasing repurchase
commerce - exporting importation importing marketing merchandising payment selling trade trading
buying purchasing > shopping
allocation > grant parcel rationing
grant > award awarding
capture > arrest conquest
proceeding proceedings > appeal foreclosure hearing lawsuit litigation
sale > auction
rescue > redemption salvation
execution > mechanics
> encore rendering
> playing singing
playing > bowing stopping
propulsion - jumping launching pulling pushing shooting shot
pushing > pressing
pulling > traction
> spitting vomiting
jumping > leap leaping
causing > coercion sending
sending > transmission transmitting
transmission transmitting > mailing
shooting shot > firing gunfire gunshot
fight fighting > beating brawl duel encounter fray shootout skirmish
> grazing handling hitting kiss
attempt effort endeavor endeavour - batting contribution foray pains seeking striving struggle trial
handling > fielding
> catching pitching
> blast liner
hitting > grounder
grounder > chopper roller
> double homer triple
blow > hammering kicking knockout punch swat
examination scrutiny > autopsy comparing comparison inspection study survey testing
adjustment alteration modification > tightening
discovery > breakthrough detection determination finding
determination finding > identification locating solving
identification > diagnosis
choice selection > balloting decision sampling vote voting
decision > appointment designation naming
appointment designation naming > nomination
> measure parking ploy step
implementation > means
means > wings
approval approving blessing > acceptance adoption backing patronage
election > reelection
> election referendum
> balancing reconciliation
> tally touchdown
tally > rbi
saving > downsizing
replacement replacing > displacement
> replacement replacing
revision > reorganization
opposition resistance > lockout
rejection > abandonment avoidance
> deportation expulsion
expulsion > barring deportation ousting
balloting vote voting > veto
> handover waiver
overthrow > subversion
killing > euthanasia genocide homicide poisoning slaughter suicide
homicide > manslaughter murder slaying
murder slaying > assassination bloodshed carnage
shutdown > layoff
cancellation > repeal
> constitution debut establishment founding groundbreaking inauguration initiation initiative installation installing introduction kickoff resumption scrum startup unveiling
> groundbreaking presentation
> innings starting
cooking > baking cuisine grilling poaching simmering
development > broadening progress
improvement - clarification cleaning cleansing correction development enhancement enrichment fixing modernization redevelopment reform renovation repair ventilation
cleaning cleansing > bathing purification sanitation sweeping
washing > bathing laundering
bathing > shower
correction > amendment remedy retribution
worsening > downturn
fixing repair > maintenance
> reclamation rehabilitation reinstatement renewal
> makeover rebuilding
employment > booking coaching sailing services workload
degradation > subversion
coming > closure
> hike hiking stroll
> footstep pas stride tread
> march marching
running > dash
traveling travelling - crossing journey riding
journey > circuit excursion odyssey outing pilgrimage tour trek trip
> exploration safari
trip > trek
> boating voyage
> transfer transportation
transfer transportation > airlift bringing delivery relocation resettlement
bringing delivery > serving
chase pursuit > stalking tracking trailing
> enclosure injection
enclosure > boxing packing
speeding > acceleration
movement - abduction closing gesture jolt kicking posing reaching rotation shutting sitting
> shaking stirring worrying
reaching > outreach
turning > diversion
reduction - cutback depreciation devaluation discount easing shrinking
easing > liberalization
> abbreviation contraction
> addition enlargement escalation expansion strengthening surge upsurge
enlargement expansion > extension stretching
breaking > cracking smashing
burning > arson
combining > blending consolidation mixing uniting
uniting > reunification reunion
reunification reunion > homecoming
delay > disruption filibuster interruption lingering postponement slowdown
> assembling classification collecting pairing
pairing > matchup
removal > baring elimination evacuation stripping withdrawal
evacuation > drain drainage
> subdivision zoning
pattern practice - custom mistreatment ritual symbolism
custom > habit rite ritual
clutch grip > embrace embracing
mistreatment > abuse disregard exploitation harassment molestation using
disregard > despite
abuse > cruelty persecution
persecution > oppression
cruelty > atrocity
atrocity > brutality outrage
harassment molestation > worrying
exploitation using > colonialism
diversion recreation - athletics bathing dancing entertainment festivity fun gambling gaming sport
> gambling gaming
job occupation - accounting berth biz calling career catering craft employment profession sport trade
athletics sport - archery cycling gymnastics judo racing riding rowing skating skiing
gymnastics > tumbling
> surfing swimming
> boxing football hockey wrestling
wrestling > sumo
sport > sumo
> fishing hunting
contest - game playoff race tournament
game - bowling cards
bowling > bowls
> goalie goalkeeper goaltender third
> football hockey hurling lacrosse
football > rugby soccer
baseball > softball
> badminton basketball handball tennis volleyball
tennis > doubles singles
badminton > doubles singles
cards > monte poker rum sevens stops
stroke > masse
> chess darts
entertainment - extravaganza
festivity > gala
demonstration > exhibition
exhibition > rodeo
dancing - choreography
choreography > ballet
acting performing > portrayal
> din havoc mayhem melee rampage scrimmage upset
din > bustle flurry
> passing running
running > rushing
passing > aerial lateral
> backhand forehand
> backstroke breaststroke butterfly
> hooking putting
project task undertaking > adventure endeavor endeavour enterprise marathon picnic venture
berth - admiralty apprenticeship captaincy chairmanship emirate governorship prefecture premiership residency stewardship
craft trade > drafting plumbing
coding > encoding encryption
> grappling wrestling
> weightlift weightlifting
investigating investigation - analysis count counting examination research scrutiny
> detecting surveillance
> experiment experimentation
experiment experimentation > testing
> dating dialysis
count counting > census countdown
care tending - healthcare nursing treatment
treatment - massage
> facial makeover
therapy > chemotherapy
> handling wiring
handling > unloading
> sewing spinning weaving
> baking construction manufacturing
duty > assignment chore role task
role > lieu
lieu > behalf
> homework prep
> irregularity mischief
misconduct - infringement injustice malpractice
creation - porn pornography
betrayal > sellout
> lying twisting
> cheating pretending
> ire lust
crime - felony forgery fraud infringement mayhem misdemeanor treason violation
infringement misdemeanor violation > perjury
> abduction kidnapping
felony > bribery burglary racketeering stealing theft
stealing theft > embezzlement petty robbery
robbery > hijacking
hijacking > piracy
struggle > duel
venture > crusade risk
crusade > campaigning candidacy feminism
freeing liberation > deregulation emancipation
regulating > devaluation
ownership possession > holding retention
holding retention > storage
seizing > clutch grip
duty obligation responsibility > keeping requirement
keeping > hands
protection > escort immunization locking preservation sealing
preservation > conservation
conservation > conservancy
measure step > precaution safeguard
immunization > vaccination
> judo karate taekwondo
breathing > smoking
breath > inhalation
consumption intake > drinking eating feeding
eating feeding > browsing dining grazing
sex - homosexuality mating pairing
mating pairing > servicing
> hugging kissing
response - taxis
procedure process - calculation computing mapping routine
> minus plus
evaluation > scoring
> listening looking
looking > glance glimpse observance scrutiny sightseeing watching
observance watching > monitoring sighting
sighting > landfall
education > course
teaching > lesson schooling
course > elective seminar
> rehearsal scrimmage
photography > cinematography filming
weaving > netting
construction > assembly shipbuilding
> brewing cultivation drilling mining yield
cultivation > farming
farming > gardening
manufacture > industrialization
production > making
> design designing realization
writing > drafting
> ceramics painting
> approach framing
approach > avenue
> cutting digging drilling excavation
search > exploration manhunt seeking
usage use utilization > application exploitation misuse recycling
application > engineering technology
profession > engineering technology
> battle blockade defense engagement fight war warfare
conflict struggle > feud fight fighting insurrection rebellion revolt strife uprising
insurrection rebellion revolt uprising > insurgency intifada mutiny
battle engagement fight > assault combat
combat > hostilities
expedition > crusade
attack onslaught - blitz bombing charge counterattack firing penetration
penetration > foray infiltration invasion raid
reconnaissance > scouting
firing > barrage crossfire shelling volley
pains striving > jihad
war warfare > jihad
measurement measuring - observation surveying
> listing ordering
ordering > layout scaling
assembling collecting > compilation compiling
supporting > dangling
continuation > repeating repetition
repeating repetition > copying renewal replay
copying > duplication
routine > groove
worship > prayer salah
advance improvement > accommodation adjustment conservation recovery resurgence revival
hiding > burying mask stealth
locating positioning > orientation planting
residency > occupancy
visit > visiting
supplying > feeding fueling irrigation issuance issuing logistics refueling
> faltering respite
> delay waiting
leisure > vacationing
abstinence > fasting
> clemency mercy
> mourning outburst
blockade > siege
interference > complication prevention
prevention > disqualification interception nonproliferation stifling
> allocation redistribution
> grant philanthropy scholarship welfare
welfare > dole
giving > donation
transaction - commerce operations rental renting
disposition > lending
> banking financing funding investing investment
> cooperative industry
printing > publication
shipping > hauling trucking
importation importing > smuggling
marketing merchandising selling > dumping peddling retail retailing sale syndication vending wholesale
payment > ransom repayment spending
enforcement > coercion implementation imposition
> cultivation upbringing
management > administration conducting empowerment guidance misconduct mismanagement steering supervising supervision treatment
treatment > dealing
administration > conducting
> nonprofit reorganization syndication
empowerment > certification commissioning relegation
certification > accreditation
preparation > deployment planning
deployment > redeployment
planning > programming scheduling
restraint > confinement
stifling > crackdown
discrimination > racism
mobilization > arming
normalization > stabilization
> executing execution thrashing
penalty punishment > detention imprisonment
thrashing > whipping
violence > riot
> arbitration dismissal ruling
coercion > eviction
cooperation > allegiance collaboration commitment compliance compromise rapprochement reconciliation
compliance > honoring keeping
allegiance commitment > devotion
aid assistance > boost encouragement
> adherence advocacy approval approving blessing sponsorship
advocacy > urging
> aegis auspices
> bullying intimidation provocation
> branding condemnation
behavior > offense
offense > rebuff
> favor forgiveness pardon
> homage props
> rendezvous visit
attendance attending > appearing
> retaliation revenge
retaliation revenge > reprisal vengeance
consolidation > incorporation merger uniting
involvement participation > intervention
intervention > mediation
destruction > holocaust liquidation sabotage vandalism
mischief > vandalism
constitution establishment > colonization
emission > radiation
singing > chanting karaoke
leadership > helm
> awakening incitement stimulation
baring stripping > deforestation
dog - barker puppy
bacteria - rod
> carp rudd
egg > spawn
tooth > anterior tusk
> crow raven
raptor - eagle hawk owl
hawk > falcon
> alligator cayman crocodile gator
poultry > chicken turkey
chicken > chick hen
pigeon > dove
> duck goose
goose > brent
kangaroo > wallaby
> bullock calf lamb
mollusk - gastropod
gastropod > snail
> crab lobster
> bulldog watchdog
wolf > coyote
> jaguar leopard lion panther tiger
bruin > grizzly
organ - receptor tongue wing
wing > ala
> claw nail
insect - beetle bug flea queen
> ant bee
bee > drone
larva > caterpillar dobson
> admiral peacock
> hare rabbit
rabbit > bunny
rodent - mouse rat squirrel
> colt filly
female > filly
male > bullock colt
horse - mare pacer pinto pony
pony > mustang
mustang > bronco
> pacer pony
swine > pig
> cattle cows
cattle cows > beef bull bullock cow
bull > bullock
calf > maverick
beef > longhorn
bison > buffalo
goat > billy nanny
> hind stag
deer > elk moose
> humans mankind
> salmon trout
cloth fabric textile - aba canvas felt jean knit lame linen macintosh paisley sacking serge silk ticking velvet wool
church > abbey basilica cathedral kirk
> accelerator throttle
pedal > accelerator
constituent - accessory addition ingredient supplement
cure remedy > acoustic
brick > adobe coping
blanket cover > afghan
airliner > airbus
facility installation - airfield forum repository station transportation zoo
> airline railroad railway
airplane plane > airliner bomber fighter jet
> airplane glider helicopter plane warplane
airfield > airport
> aisle arcade corridor tunnel
> album hardcover notebook paperback
street > alley boulevard
> altar booth counter desk
auto automobile car > ambulance convertible coupe cruiser jeep limousine minivan sedan taxi
arms munition weaponry - ammunition armament bomb hardware
stadium > ballpark coliseum
robot > android
addition > annex attachment
room - ballroom bar bathroom bedroom classroom courtroom john kitchen library lobby privy saloon toilet
housing lodging - apartment condominium dwelling home hospice hostel quarters
equipment - apparatus orbiter recorder satellite setup
tank > aquarium
building - architecture clubhouse dorm dormitory greenhouse hotel house ministry morgue observatory restaurant rink ruin skyscraper tavern theater theatre
repository > archive museum repertory
armament > arsenal artillery launcher ordnance
machine - assembly computer machinery motor
scenery > backdrop
layer > backing
> backing brace bracing
bag > backpack bladder sack
grounds > backyard garden
baggage luggage > suitcase trunk
> baggage compact kit luggage portfolio wallet
workplace - bakery colliery farm fishery lab laboratory shipyard studio workshop
shop store > bakery bazaar bookstore boutique cleaners pharmacy
flag > banner colors colours
basin > font
trapping > bard
boat - barge
> barn stable stalls
> barrack camp
tube - barrel pipe
barrier - barricade dam dyke fence fencing fender hurdle rail
obstruction - barrier obstacle
tract - battlefield battleground clearing commons desert field grassland infield oasis outfield park plot site subdivision terrain
> glove mitt mound
storey > attic basement cellar loft
stronghold > citadel dungeon
rod > baton pole
warship > battleship corvette destroyer frigate
tower > lighthouse turret
jewellery jewelry > bead jewel necklace pin
piece - beam
> stein toby
> bell mouthpiece
> bell buzzer
accessory > belt furnishing
highway > bypass expressway freeway motorway pike
tool - bender rounder
bicycle bike > tandem
> billboard scoreboard
> blanket cover
jacket > blazer
> boxers briefs pants
photo photograph > blueprint glossy snapshot
vessel - boat ship yacht
pillow > bolster
warplane > bomber fighter
> bones drum gong piano
drum > bongo
footwear > boot flats patten shoe
> freighter tanker
> facade fore
knot > bow
hat > derby
nail > brad
brake > brakes
monument > plaque
> bra teddy underwear
> bra dress
plant works > brewery factory mill refinery
furniture - buffet cabinet wardrobe
tractor > bulldozer
> bullet shot slug
glass > bumper
package parcel > bundle
house > cabin cottage farmhouse mansion
apparatus setup - burner centrifuge generator lighting reactor reformer telegraph
> bus train
> cab cabin cockpit locker stall
> cabaret nightclub
> cache closet stacks
restaurant > cafe cafeteria grill
enclosure - cage chamber dock niche
block > cake slab
lamp > candle lantern limelight
> cannabis hash marijuana
> cannabis marijuana methamphetamine opium
artillery ordnance > cannon
> canoe gig
> harness trapping
> capitol courthouse
hostel inn > khan
paper - card cardboard chad linen manila pad sheet
merchandise product ware > cargo freight generic payload release shipment
wagon > cart
ammunition > cartridge round shell
sculpture > carving modeling statue
box > casket coffin
copy > casting duplication miniature modification replica xerox
road > causeway driveway highway parkway roadway speedway thoroughfare
sword > sabre
compartment > cell
> cello fiddle violin
decoration ornament - centerpiece decor garnish graffiti graffito hanging
necklace > strand
> chapel church mosque shrine synagogue temple
> charcoal pen pencil
> chip raft
> cigar cigarette
carriage > clarence
> clarinet saxophone
formulation > cleaner
> clock timer
> cocaine heroin
panel > coffer
> collar hoop
emblem > colours flag
revolver > colt
> compass sonar
dwelling home - condo condominium house
> consulate embassy
> convent monastery priory
refrigerator > cooler
representation - copy drawing map photo photograph picture
> cosmetic perfume
attire > costume
> equaliser load loading
> cup dish
> curb curbing
> curtain drape shutter
farm > dairy grange ranch vineyard
platform > deck landing pier podium pulpit wharf
drawing > diagram sketch
quarters > digs dorm dormitory
> digs ditch mine pool well
> dirk kris
ballroom > disco
toy > doll playhouse teddy
> door gate
button > buzzer
entrance > doorway gateway portal
sketch > draft
shelter > asylum dugout haven hut oasis shack tent
motor > engine
access > entrance
lining > facing
> fax xerox
> counterfeit forgery sham
flute > fife
gun - firearm
niche > fireplace
> flagging mall sidewalk
ship - flagship hulk warship
> flagship pill standby
work - follow-up masterpiece publication
> footage reel
> fork spoon
> fort fortification fortress stronghold
factory mill > foundry
pan > saucepan skillet
chamber > furnace
wall > gable
> garage privy
plot > garden
> fort garrison outpost
wheel > gear
membrane > gel
art - dance gem mosaic treasure
dress > gown
> graphics painting print
place spot > birthplace grave heights holy junction tomb zone
bomb > grenade
marketplace mart > grocery
garden > orchard
> guitar piano
weapon - gun knife lance missile spear sword
lever > pedal trigger
shoe > sneaker
corridor > hall hallway
ball > handball softball
hamper > chains handcuff irons
coil > hank
asylum > harbour
garment - laundry robe scarf shirt skirt suit sweater trouser veil vest weeds
office > headquarters
fence fencing > hedge
bottom underside > heel sole
> holder pullback
cabaret nightclub > dive
> hopper tidy tray
footwear > hose
hotel > hostel inn
junction > crossroad interchange
> exterior inside interface
> cyberspace internet net
coat > jacket
> jail penitentiary prison
lance spear > javelin
trouser > jean shorts trunks
jet > jetliner
makeup > kohl rouge
stairs steps > ladder
> laser lens lense
circuit > clipper wiring
uniform > livery
hole > loophole vent
> loudspeaker microphone mike
> mac macintosh mack
cosmetic > makeup
cane > malacca
pipe > manifold pipeline
mansion > castle manor palace
outlet - mall marketplace mart plaza shop store
> carpet mat rug
> mausoleum vault
system - maze
hospital > asylum
railroad railway > metro rail subway
painting > miniature mural nude
bus > minibus
skirt > mini
rocket > missile
trap > net web
narcotic > opium
> oven stove
> palette scoreboard snowboard springboard
> pan pot
picture > panorama
tank > panzer
> bars rings
path > pathway
> pavement tarmac
tent > marquee pavilion
bench > pew
> disc record soundtrack
truck > pickup
firearm > handgun pistol rifle shotgun
> plant works
> porcelain pottery
cannabis marijuana > dope sens
tavern > pub
switch > button selector
groove > rebate
> racecourse racetrack raceway
receiver > radio
beam > rafter timber
> railway tramway
> incline ramp
signal signaling - beam input recording symbol
> regulator switch
strap > rein
handgun pistol > revolver
> rig rigging
> headway parking seating seats
armor > shield
barrel > shook tun
> pot shower toilet
shell > shrapnel
railway > siding
> glasses sights
tablet > slate
cleaner > soap
hose > sock stocking
orbiter satellite > spacecraft
racecourse racetrack raceway > speedway
staircase > stairs steps
scarf > stole
thoroughfare > street
cord > string thread
apartment > rooms suite
glasses > shades sunglasses
grocery > supermarket
spoon > tablespoon teaspoon
slab > tablet tile
cap > tam
> tank warplane warship
strip - tape
> taping video
station > depot terminal
hoop > tire
ditch > trench
accolade honor honour - citation medal pennant trophy
gate > turnpike
sweater > turtle
taping > videotape
video > videotape
board plank > wale
partition > wall
> payload warhead
john privy toilet > loo
dam dyke > weir
chair > wheelchair
> lei wreath
field > campus grounds lawn
personality > identity
disposition temperament - composure morale tolerance unwillingness willingness
> enthusiasm pep
willingness > readiness
unwillingness > reluctance
> commitment gravity
> accessibility intimacy
> aggression hostility
> accountability reliability
appearance - beauty format stain
> disguise guise
patch > pinpoint plaque
marking > patch streak
beauty > glamour glory
> appeal charisma charm
> allure binding
> ding nick scar
> hardship inconvenience
> aspect compatibility earmark hallmark streak trademark
compatibility > agreement harmony
fitness > qualification
qualification > eligibility
> accessibility availability
degree level > caliber extreme moderation
caliber > superiority
> equality similarity
similarity > analog parallel
difference > disagreement discrepancy inequality
diversity > biodiversity
inequality > disparity
disparity > gap gulf
likelihood > odds
prevalence > currency
> granite stability
credibility > authenticity validity
accuracy > fidelity
> legality legitimacy
elegance > breeding brilliance dash flair
kindness > generosity
> competitiveness militancy
justice > fairness
morality - conscience
> honesty justice
> vice wrongdoing
> bravery courage
bravery courage > heroism nerve
> daring pluck
> dedication loyalty
loyalty > nationalism patriotism
> abstinence austerity
pride > dignity ego vanity
demeanor - citizenship manners
> decency reserve
> background upbringing
fashion manner mode style way > lifestyle setup signature
> greed thirst
> polish slick
> halo highlighting
> brilliance flash glare glitter
vitality > spark sparkle
expression > spark sparkle
> gleam gleaming polish sheen
color - heather
> gray white
white > pearl
red > scarlet
yellow > amber gold lemon maize
purple > violet
> beige tan
> pitch silence sound
sound > ring voice
pitch > bass tenor tone
temperature > cold flashpoint
> adrenaline cold nicotine
cold > chill
strength > endurance might
> backbone grit guts
endurance > stamina tolerance toughness
stamina toughness > legs
> brunt momentum vigor
> fury severity
severity > seriousness
> succession timing
frequency > infrared
alteration change - acceleration breakup damage death decease decrease easing impairment nativity revolution separation slowing transformation variation
acceleration > getaway
> configuration shape symmetry
configuration shape > narrowing topography
placement - alignment composing composition tandem
posture > sprawling stance
> distance openness
magnitude - amount dimension extent intensity proportion size
length > diameter radius
dimension > breadth height length thickness width
diameter > caliber
amount > number quantity
> deficit scarcity shortage shortfall
quantity > abundance
abundance > plenty wealth
scarcity > rarity
> excess surplus
number > bulk majority minority
extent > compass coverage depth limit range scope
limit > utmost verge
compass range scope > horizon palette
distance > mileage
worth - merit value virtue
goodness > benefit
benefit > sake
sake > behalf
value > importance price toll
> functionality realism
ability > capability competence
competence > proficiency
asset plus > advantage forte resource specialty
resource > aid
advantage > handicap privilege
disadvantage > defect limitation shortcoming
importance > greatness prominence significance urgency
right - access due
power > control disposal effectiveness influence jurisdiction
influence > force
control > authority
effectiveness > efficacy
capability > capacity
body > chassis flesh
> corpse mummy
> marcel roach
bone - costa jaw rib skull tooth
set > bracket core pair teeth
> lip tongue
receptor > ear eye optic
hair - eyebrow
> gut liver stomach
drop > tear
hormone - adrenaline insulin
sequence - gene
> groin palm waist
limb > arm leg thigh
thigh > lap
> finger hand mitt toe
hand mitt > fist hooks
> finger toe
finger > thumb
tendon > hamstring
> elbow genu knee
> arch heel spine
> ankle wrist
> cheek chin forehead
ability - creativity faculty intelligence module skill
intelligence > breadth genius intellect mentality
> endowment talent
endowment talent > flair knack
creativity - imagination invention
> underworld wonderland
imagination - dreaming fancy fantasy
skill > literacy
> coordination efficiency expertise mastery
expertise > professionalism
faculty module > will
method - methodology technique
> accounting theology
> convention custom heritage rule tradition
custom tradition > habit
interest > concern
concern > affair affairs matter
affair matter > least
consciousness > self sensibility waking
> awareness ken understanding
awareness > sense
sleep > sleeping
curiosity > interest
confusion disarray > distraction
> dilemma mystery tangle
> deterrent trouble
deterrent > obstacle
obstacle > barrier roadblock stymie stymy
> imprint temptation
> backbone keystone
temptation > bait
equivalent > counterpart substitute
substitute > successor
certainty > assurance confidence reliance
doubt uncertainty > disbelief distrust skepticism suspense
> focus focusing
> disregard neglect
sensation > smell taste
smell > fragrance perfume scent
taste > flavor
design > configuration constellation layout
> appraisal assessment attribution
critique > knock
appraisal assessment > rating review valuation
rating valuation > mark pricing score
discrimination > distinction
> culture vogue
> craze furor retro
culture > letters
learning > conditioning
> enlightenment experience scholarship
remembering > recognition
> interpreting rationale rendering theory
> depicting imagery imagination imaging portraying
imagery imagination imaging > dream dreaming vision
dream dreaming > nightmare
> pursuit quest
thinking - consideration reasoning
reasoning - prediction
prediction > projection prophecy
> analogy implication
consideration > deliberation reflection weighing
reflection > meditation retrospect
deciding > alternative choice cull judging
choice > favorite
assumption > basis cornerstone groundwork
arrangement > collusion
> calculation figuring inquiry
inquiry > experimentation investigation poll
experimentation > test trial
creed > testament
calculation figuring > derivative differential estimate integral
estimate > guessing
understanding > appreciation realization
> breakthrough revelation
experience > living reality reminder
fact > detail truth
detail > respect
example > exception precedent sample specimen
sample > coupon tasting
consideration > justification
evidence grounds - proof symptom
proof > confirmation verification
> nuisance thorn
> headache worry
headache worry > burden
inspiration > germ
concept conception - attribute dimension hypothesis notion rule
opinion persuasion sentiment > eyes judgment
judgment > conclusion
> kind sort
kind sort > genre genus type
type > version
rule > limitation restriction
attribute dimension > characteristic feature
characteristic feature > aspect badge centerpiece
> quantum total variable
function mapping > metric operator polynomial
variable > vector
component element > point
point > intercept intersection
> bout component element inning
> complex composite compound
complex composite > syndrome
> basics bedrock dictate fundamentals
basics bedrock fundamentals > alphabet
hypothesis > assumption framework model speculation
> fancy mirage
illusion > phantom
phantom > ghost specter
policy > activism containment
plan program - agenda blueprint budget regime regimen schedule
scheme strategy > counterterrorism dodge plot
plot > conspiracy intrigue
agenda schedule > fare
principle > pillar yang yin
> hajj salah
pilgrimage > hajj
belief impression notion > suspicion
suspicion > heart
meaning > implication
ideal > criterion standard
representation - blur image interpretation memory perception stereotype
portrayal > persona
persona > hero heroine villain
pattern > grid strand
> panorama sight vista
> prototype template
belief - conviction doctrine expectation faith opinion outlook persuasion philosophy religion sentiment values
expectation outlook > anticipation expectancy possibility promise
doctrine philosophy - creed feminism imitation nationalism
goal > aim bourne destination intent intention objective purpose
aim intent intention purpose > will
lore > folklore
enlightenment > sophistication
sophistication > disillusion
science - linguistics math mathematics psychology
> algebra arithmetic geometry
> interval subset
datum - statistic
statistic > average demographic
medicine - hygiene pediatrics pharmacy psychiatry
biology - botany ecology forestry genetics physiology
physics > aeronautics astronomy electronics mechanics optics
mechanics > dynamics
> geography geology meteorology
> biotechnology computing
> biotech biotechnology
> anthropology economics sociology
anthropology > archaeology
arts humanities - philosophy trivium
philosophy > aesthetics logic
linguistics > etymology
attitude - acceptance inclination mentality mindset orientation outlook tendency
inclination tendency > bent devices dislike sympathy
> bias prejudice
bias prejudice > racism
orientation - ideology perspective view
perspective view > forefront
> standpoint viewpoint
ideology > conservatism democracy extremism fascism liberalism socialism
communicating communication - discussion exam mail objection persuasion theater transmission
transmission > airing channel channels multimedia
airing > circulation propagation
message > broadcast mail telegram
medium - album cinema telecom telecommunication vehicle
> magazine newspaper
newspaper > gazette tabloid
journalism > tabloid
nonfiction > article
article > editorial
publication - book magazine periodical reissue reprint
telegram > cable
> radio television wireless
> email messaging
email > spam
discourse > context
word - form hybrid term terminology
form > abbreviation acronym plural stem
> prefix suffix
ending > suffix
> clause complement phrase
> noun verb
> noun qualifier verb
> gender tense
name - alias brand designation pseudonym signature surname
designation > moniker nickname
> dateline header heading
header heading > headline title
> italic minuscule
computer > website
prose > nonfiction
fiction > novel
> saga thriller
> legend myth
moment > climax pinpoint
> poetry prose verse
poem > ballad epic rhyme verse
music - bach harmony melody opus overture refrain section tune
section - chapter clause episode
supplement > sequel
diary journal > blog
signature > autograph
> codex scroll
treatise > dissertation pamphlet
> cookbook directory encyclopedia handbook
book - booklet brochure catalog pamphlet textbook tome
textbook > primer
> dictionary vocabulary
handbook > manual
manual > instructions
editing > revising
statement - agreement announcement answer comment commentary declaration description explanation forecasting proclamation proposition remark reply summary
summary > outline overview survey synopsis
document papers - ballot certificate charter copyright credential credentials patent report resignation resolution
certificate credential credentials > diploma
database - list listing
roster > lineup
list listing - bibliography blacklist calendar catalog catalogue codex contents credits inventory numbering roster schedule
catalog catalogue > discography
> apology condolence credits farewell greeting handshake receipt regrets thanks
schedule > timetable
> copy dossier entry minutes note registry transactions transcript translation
record - account file memorabilia
note > memo memorandum
account > annals biography etymology
biography > autobiography
autobiography > memoir
> coupon ticket
> contract covenant pact treaty
contract > concession lease
agreement - bargain conspiracy covenant
concession > franchise
> constitution prohibition
act > decree edict fiat statute
decree edict fiat > ban prohibition
ban prohibition > injunction
> anthology archives compilation
magazine > glossy
periodical > journal
journal > annals
reading > browsing studying
saying > ambiguity maxim motto slogan
ambiguity > loophole
meaning > intent
excerpt > quotation
film movie > documentary
broadcast > newscast telecast
text - letter lyric
farewell > bye goodbye
greeting > hello reception
info information - curriculum database details format gen news propaganda secret
> basics index indicator
> fingerprint footprint
argument > con proof
> certification documentation
> imperialism interference
> canon dictate etiquette ordinance protocol regulation
> equation formula
proposal > advice hypothesis suggestion
advice > recommendation warning
> bulletin communique dispatch newsletter
news > newscast reporting
credit > commemoration memorial ovation
permission > consent passport
cheer > bravo
critique > rave
congratulations praise > compliment
symbol - accolade crown honor honour icon mantle marking symbolism token
> condemnation criticism
condemnation > censure
> blame rap
> insult ridicule
defamation > assassination libel names
description > characterization depiction specification
announcement proclamation > edict
declaration > assertion manifesto
assertion > claim contention denial testimony
testimony > affidavit
explanation > accounting definition justification
> clarification exposition misunderstanding version
answer reply > feedback
announcement > advisory notice programme
notice > obituary
forecasting > meteorology prognosis prophecy
proposition > theorem
> assumption premise
assumption premise > thesis
> deception fabrication
> hypocrisy pretext
deception > evasion
comment remark > barb commonplace ploy reference sally shaft
humor wit > cartoon gag irony joke satire
gag joke > wow
subject theme topic > keynote question
instruction > formula prescription recipe
creed > incarnation tenet
> placard poster posting
marking > cairn earmark milestone
token > postage
indication - clue forerunner hint manifestation symptom
> guideline shaft
> taps tattoo
> arrow pointer
> chord pedal
> doh lah soh
> beacon flare
motion > beck bowing shrug waving
> grin smile smiling
demo > display illustration
emblem > badge donkey
badge > chevron insignia stripes
identification > profiling
> fanfare screening showing viewing
screening showing viewing > preview
advertisement advertising > flyer preview
performance > concert premiere rendering rendition
artwork graphics > drawing illustration
illustration > fig figure
chart > profile
> drama play script
> aside cue
cue > prompting
script > scenario screenplay
comedy > farce melodrama sitcom
> concerto opera sonata
> anthem carol hymn spiritual
anthem hymn > choral
opus - medley song suite trio
sonata > symphony
song > anthem aria ballad lied
> blues hip-hop
> disco hip-hop reggae
> rhythm tempo
cry outcry yell > scream screaming shouting yelling
profanity > curse oath swearing
speaking > whisper
pronunciation > accent
conversation > crossfire talking
talking > dialogue jazz
discussion > debate deliberation negotiation talks
> consultation huddle interview pretrial session
negotiation talks > bargaining diplomacy mediation
bargaining > wrangling
mediation > arbitration
motto slogan > mantra
> dialect slang vernacular
suggestion > hint
submission > filing
bidding command > behest commandment injunction order
clarification > disambiguation
> conceding concession
conceding concession > bye
> accordance ratification subscription
> dispute dissent showdown
dispute > arguing argument controversy quarrel wrangle
quarrel wrangle > bickering spat
asking > appeal billing invitation prayer questioning
letter > invitation
invitation > summons
appeal > courting courtship plea
petition request > demand
demand > insistence insisting ultimatum
questioning > inquiry query question
sentence > interrogation
exam > quiz viva
characterization depiction > portrait portrayal
> detailing label
affirmative > yes
denial > refusal
> dissent protest
disclosure revelation > informing
informing > briefing warning
gossip > pipeline rumor rumour scandal
promise > parole
challenge > confrontation daring defiance
charge > accusation
accusation > allegation blame
allegation > grievance
speech > impromptu inaugural lecture preaching sermon
persuasion > prompting
promotion publicity > advertisement advertising endorsement hype
encouragement > advancement cheering fostering shouting spur urging
> banning forbidding
> benchmark buoy target
criterion standard - baseline benchmark norm scale
target > clout
bowing > salaam
> appalling flashing ordeal
episode > drama
outcome > aftermath sequel worst
aftermath > deserts reward wages
mishap > accident
> collision flick impact touch
> calamity catastrophe disaster mishap pity tragedy
discharge > eruption explosion
case instance > time
decrease > shrinking sinking waning
accident > injury
breakup separation > severance
calamity catastrophe disaster tragedy > apocalypse famine meltdown tsunami
accident > coincidence lottery
> defeat downfall malfunction
beginning > emergence genesis inception
> onset opener
inception > cause prelude procession
cause > factor
demolition destruction > eradication ravage
death decease > fatality martyrdom
destiny fate > doom doomsday
> bang bash concussion jolt pounding smash
> heartbeat pulse repetition tide
repetition > recurrence rematch replay
wave > breakers ripple surf swell tsunami
> fluctuation pulse
backlash repercussion > bouncing
standoff > stalemate
transformation > advance conversion improvement strengthening weakening
fatality > killing
sinking > settling
descent > sinking
collapse > debacle fiasco
> discrepancy variant
> eclipse hiatus
> climbing elevation mounting raising
advance > headway
> combining fusion unification
combining > consolidation
noise > bang blast boom clash cracking crash crunch din grinding racket rattle rattling roar roaring rumble splash thunder
> bray crow
heartbeat pulse > pounding
> avalanche landslide
landslide > mudslide
flow flowing > current runoff surge upsurge
injury > concussion
flash > gleam gleaming spark
juncture occasion > climax crisis landmark milestone straits
crisis > emergency
weakening > fading
> deposit earthquake flood quake
earthquake quake > tremor
tremor > aftershock
entering > intrusion
damage impairment > distortion
outbreak > epidemic
epidemic > pandemic
variation > substitution
> brawl fiesta
> celebration ceremonial ceremony fundraiser
ceremonial ceremony > commemoration funeral induction initiation wedding
funeral > burial
induction initiation > coronation
race > freestyle
> diving quarterfinal semi semifinal
> discus javelin
race > campaign
success > triumph victory
triumph victory > blowout landslide runaway waltz
defeat > shutout thrashing
feeling - affection desire despair dislike emotion enthusiasm gratitude happiness hope humility humour liking mood pang passion pleasure pride sadness sentiment shame sympathy
passion > fervor
fervor > zeal
desire > ambition longing wishing
longing > discontent nostalgia yen
pleasure > comfort delight enjoyment
delight > amusement
enjoyment > relish
enthusiasm > relish
comfort > consolation relief solace
distress > anguish torture
liking > admiration penchant preference taste
dislike > contempt despite disapproval disdain disgust
indifference > detachment
shame > embarrassment
embarrassment > humiliation
> anticipation expectancy
anticipation expectancy > fever hope
> seriousness sincerity
> feelings sensibility
emotion - anger anxiety fear hate hatred ire joy love
fury rage > wrath
anger ire > fury indignation outrage rage
> displeasure harassment temper
fear > alarm chill dismay dread horror hysteria panic terror
dread > suspense
anxiety > angst insecurity misgiving nervousness worry
joy > excitement
excitement > thrill
happiness > belonging
satisfaction > fulfillment pride
sadness > melancholy regret sorrow
sorrow > grief
regret > remorse
discontent > dissatisfaction
dissatisfaction > disappointment displeasure
disappointment > frustration
hope > optimism
despair > dismay pessimism resignation surrender
pessimism > cynicism
love > caring devotion
affection > attachment
> animosity bitterness resentment
bitterness resentment > envy grievance
envy > jealousy
> spite venom
sympathy > compassion compatibility empathy pity
> chuck diet eats ration
meal > breakfast dinner feast lunch luncheon snack supper
soup > broth
garnish > topping
dough > pastry
pastry > pie
preserves > jam jelly
meat - beef organs pork sausage
beef > hamburger
> bacon ham
> dough stuffing
bread - loaf toast
> crisp sandwich
sandwich > hamburger
pasta > noodle spaghetti
pasta > spaghetti
vegetable - greens pumpkin
> murphy potato
> murphy potato tomato
murphy potato > chips fries
cabbage > cole
> bean pea
pea > dahl
greens > spinach
berry > blackberry strawberry
citrus > lemon orange
> carp catfish
> eel trout
seafood - roe
feed > fodder
fodder > hay
grain > barley rice
herb > parsley rosemary sage
sauce - dressing
dressing > mayo
beverage - alcohol chocolate cocoa coffee milk tea
> honey sugar syrup
liquid - ammonia beverage ink liquor
helping serving > drink
alcohol - brew liquor spirits wine
brew > beer
beer > ale
wine - generic vintage
liquor spirits > brandy gin rum vodka whiskey
brandy > marc
whiskey > scotch
cocktail > martini
tea > herbal
people - blind cautious clientele contemporaries deaf defeated disabled doomed folk generation nationality peoples populace population public retreated
> homeless needy
collection - assortment aviation backlog batch botany bundle category class combination content data exhibition expo fauna findings flagging fleet flora galaxy heap law mythology package packet pantheon pile repertoire set traffic variety vegetation
> bunch chunk cluster lump
bunch cluster > knot tuft
heap pile > stack stockpile
stack > rick
clan kin > family folks
gathering - audience bunch cast class community contingent crowd entourage grade meeting municipality rally turnout
family > couple mates
> breed drove flock herd litter
congregation > flock
flock > covert
category class - sex
company > subsidiary
> authorities government regime
authorities government regime > palace
> bank foundation giro
institution - company
corp corporation > conglomerate
firm > corp corporation publisher
business - dealership firm manufacturer partnership processor
enterprise - business
staff > newsroom
manufacturer > automaker carmaker
> brokerage insurer
> brotherhood fraternity labor labour market ninja underworld
squad team > varsity
> ancestry lineage pedigree
society > civilization culture
profession > businessmen priesthood
priesthood > clergy ministry
> denomination mission
sect > brethren
dynasty > yuan
> electorate governed
legislature > parliament senate
governance organisation > judiciary
> cadre commonwealth country nation
alignment coalition > bloc
commonwealth country nation > ally superpower
army > legion
crowd > mob swarm
> ensemble orchestra
troupe > circus
> army navy
personnel > manpower men paramilitary police staff troops workforce
> battalion brigade corps division infantry platoon regiment squad troop vanguard
> patrol picket
formation > flank flight line rear
audience > gallery
masses > followers
community > crossroads hamlet neighborhood parish village
association - club consortium fellowship gang guild league syndicate
club guild > fraternity
league > majors minors
consortium syndicate > cartel
> faction junta
core > cadre
> banquet feast
array > matrix spectrum
school - conservatory tech
tech > polytechnic
university > varsity
meeting > conference convention forum
commission committee > board conservancy politburo subcommittee
conference > seminar symposium
> democracy republic
> dictatorship monarchy tyranny
> beats rockers
colony settlement > outpost
series - chain cordon hierarchy progression rash sequence
hierarchy > taxonomy
board > directorate
> elite gentry
elite > cream nobility
nobility > peerage samurai
troops > cavalry
foundation > charity
preschool > kindergarten
> caravan convoy motorcade parade
line > linemen rank row
botany flora vegetation > browse brush forest garden wood woods
forest wood woods > grove rainforest
brush > underwood
law > sharia
ordering - genome series
> deco secession van
region - aerospace county exterior heaven hell inferno inside interior mansion maria outside paradise side top
> desert grassland woodland
> homeland motherland
origin source > cradle
> bottom front underside upside
boundary bounds - border bourne edge outline shoreline
> checkpoint stopover
site > cemetery fairway graveyard premises tee
area - center corner haunt middle playground refuge scene
municipality > city metropolis town
> downtown outskirt precinct quarter slum waterfront
> locality neighborhood neighbourhood outskirts vicinity
> borough canton commune municipality prefecture province reservation shire state township ward
province state > commonwealth
diocese > archdiocese
> diocese venue
district territory - enclave protectorate
> airspace flies seat
domain > duchy emirate empire principality
residence > home
end > destination terminus tip
> habitat medium parts setting
> countryside farmland
grassland > lea meadow pasture prairie
center middle > midfield
front > forefront
quarter > ghetto
inside interior > midland midst
> latitude longitude
coast > landfall sands seaside
itinerary route > direction orbit
outline > coastline skyline
exterior outside > outdoors
post > outpost
> piazza plaza
position > landmark left polls post right
port > harbor harbour seaport
upside > desktop rooftop
town > hometown
scene > venue
extreme > apex
playground > spa
direction > bearing trend
> incentive reason
reason > why
motivation motive > ethics impulse morality morals
> mania obsession
mania > alcoholism
ethics morality morals > conscience
mountain > alp ben
ground > archipelago cape island mainland peninsula wonderland woodland
incline slope > ascent bank hillside
rock stone > bedrock boulder calculus pebble
star > binary nova
fragment > chip scrap
stream > brook creek river
> canal strait
ravine > canyon
> continent subcontinent
inlet > cove loch
opening > crack hole rift
> crust snow
vale valley > dale glen ravine
ridge > dune reef
> affluent tributary
sandstone > firestone grit
bubble > foam
hill > foothill
remains > fossil
> berg glacier iceberg
particle > grain grinding
woodland > greenwood silva
> highland hill mountain ridge swell
crust > horst
> berg iceberg
particle - ion
lake > lagoon laguna loch pond
shore > coast lakeside
lowland > landfill
hole > leak
> lowland trough vale valley
wetland > marsh swamp
plateau > bench mesa
necessity requirement > must
> neutron proton
> cavity pit
> planet star
bank > riverside
> sheet stretch
chip scrap > splinter
track > swath trail
highland > plateau
> turf wetland
ascent > uphill
crack > volcano
foam > whitewater
> dragon griffin roc
deity divinity - goddess saint
rescuer > messiah
fairy fay > elf
> bogey demon vampire
participant > attendee groom
user - consumer
> captain commodore ensign
negotiator - intermediary mediator representative
> hakim imam moor
traveler traveller - absentee alien astronaut bearer carrier courier flier foreigner messenger migrant passenger pedestrian rider rover swimmer tourist visitor wanderer
assistant - accomplice attendant auxiliary secretary subordinate subsidiary
bourgeois - accountant broker businessman comptroller controller entrepreneur exporter importer merchant provider supplier
defendant > accused
> defendant plaintiff
> accuser crusader reformer reformist
expert - analyst archer bowman commentator observer specialist superstar therapist wizard
performer - actor comedian dancer magician musician strongman
actor > actress
enthusiast > addict fan
officer - aide commandant commander
> administrator steward trustee
chief - administrator secretary
> adolescent child kid teenager youngster youth
publicist > advertiser
> adviser advisor consultant judge
attorney lawyer > counsel prosecutor solicitor
associate - affiliate colleague member participant partner teammate
> affluent billionaire millionaire
farmer > grower raiser rancher
drunk > alcoholic
singer vocalist > alto baritone rapper soprano
scholar - alumnus graduate historian philosopher pundit reader scholastic theologian
woman - amazon donna girl girlfriend knockout lady mistress nanny nurse prostitute widow wife
diplomat > ambassador consul envoy
> anarchist extremist subversive terrorist
relative - ancestor cousin descendant kin offspring partner sibling spouse
> backer godfather
broadcaster > announcer
> anthropologist economist sociologist
believer > apostle
official - appointee bureaucrat censor diplomat incumbent judge prosecutor recruiter
novice > apprentice cub fledgling freshman newcomer rookie
judge > umpire
anthropologist > archaeologist
bishop > archbishop cardinal diocesan
priest > bishop padre primate vicar
artist - classic illustrator maestro master modernist painter photographer romantic sculptor
murderer > assassin bravo gunman torpedo
representative - assemblyman
physicist > astronomer
contestant - athlete challenger competitor contender loser opponent player qualifier rival winner
specialist > attache designer meteorologist
offender - assailant attacker culprit defector perpetrator ponce
oracle prophet > auspex
> aunt niece
assailant attacker > avenger bully predator rowdy
> ayatollah guru
child > babe baby infant
man - bachelor boyfriend buster dude gentleman guy ponce sheik sir stiff
merchant - baker dealer marketer retailer seller trader trafficker vendor
thief > bandit looter pirate raider robber
financier > banker
poet > bard
promoter > barker
businessman > industrialist magnate owner proprietor tycoon
> baron viscount
employee - bartender clerk staffer
musician - bassist guitarist harper organist pianist piper saxophonist singer soloist violinist vocalist
attendant > batman orderly rocker
> batsman batter fielder hitter pitcher slugger
admirer booster protagonist supporter > believer confederate enthusiast loyalist mainstay stalwart subscriber sympathizer voucher
girl > belle colleen dame maiden
leader - bellwether chief employer hero imam lawmaker malik pol politician superman trainer
lover > boyfriend darling dear girlfriend honey sweetheart
recipient > beneficiary borrower dependent heir protege
applicant > bidder
author writer - biographer contributor journalist novelist playwright poet
scientist - biologist chemist geologist investigator mathematician physicist psychologist researcher
> bisexual gourmet
policeman > bobby cop detective inspector
defender guardian protector - bodyguard escort firefighter guard keeper tribune watchdog
> bombardier corporal sergeant
investor > bondholder depositor lender shareholder stockholder
> bondholder incumbent landowner
> booker proxy surrogate
employer > boss
biologist > botanist naturalist
> bourgeois nobody
cricketer > bowler
fighter > boxer victor wrestler
boy > sonny
> breaker cutter
producer > brewer
maker > brewer producer spinner
> brigadier general
spectator viewer watcher > browser bystander eyewitness onlooker
friend > buddy companion comrade confidant girlfriend pal roommate sidekick
waitress > bunny
lesbian > butch dyke
customer > buyer patron purchaser reader shopper taker
visitor > caller guest
photographer > cameraman cinematographer paparazzo
pol politician > campaigner candidate communist nominee republican socialist statesman
soldier > flanker fodder orderly paratrooper peacekeeper reservist trooper
conservative > capitalist hardliner rightist
> captain colonel lieutenant
keeper > caretaker curator
victim > casualty martyr prey quarry
infielder > catcher shortstop
royalist > cavalier
> cavalier knight
> celebrity dignitary titan
adult - centrist conservative elder host liberal man pacifist sophisticate thoroughbred woman
challenger competitor contender rival > champ champion favourite finalist runner-up
> monarch premier sovereign
male - boy fellow macho man
clergyman reverend > chaplain cleric minister parson pastor preacher priest rector shepherd
offspring > child grandchild
> cantor composer conductor
darling > chosen
> citizen compatriot nationalist patriot
citizen > civilian elector freeman repatriate voter
> closer finisher
comedian > clown
fool > clown wally
instructor teacher > demonstrator missionary schoolteacher tutor
trainer > coach handler manager
miner > collier
occupant resident > coaster colonial inmate
journalist > columnist correspondent
> commissioner prefect
councillor > councilman
member > councillor
socialist > communist leftist
legislator > congressman filibuster senator
criminal crook outlaw - conspirator gangster hood kidnapper murderer punk racketeer runner smuggler thief thug traitor violator
> constable deputy marshal policeman sergeant sheriff warden
cook > chef cooky
organizer > coordinator
footballer > cornerback kicker linebacker lineman
> coroner examiner ombudsman
sophisticate > cosmopolitan
adviser advisor consultant > counselor
> countess duchess
compatriot > countryman
athlete - cricketer footballer gymnast letterman pro skater skier striker swimmer winger
warrior > crusader guerrilla insurgent samurai
consumer - customer smoker
> client patient referral
dealer trader > cutler draper mercer
monarch sovereign > czar emperor king tsar
father > dad daddy papa
> dean provost
advocate proponent - admirer booster libertarian nationalist populist protagonist protectionist secessionist separatist spokesperson supporter
crusader reformer reformist > activist environmentalist feminist insurgent protester
captive prisoner > detainee hostage
detective > dick
speaker > dictator lecturer narrator witness
> diner vegetarian
administrator > director executive manager
follower - adherent buff devotee disciple fan
provider supplier > distributor recruiter
explorer > diver
> dodger liar
gentleman > don
> donor provider rescuer
guard > porter
> duke earl viscount
> booby fool idiot lame
> dwarf shrimp
ruler > amir emir hakim khan monarch regent sheik sheikh sovereign sultan
emperor > empress
adversary opponent > foe
migrant > colonist evacuee immigrant settler
preacher > evangelist
> examiner interrogator interviewer pollster
absentee > expatriate
parent > father mother
boxer > featherweight heavyweight middleweight
producer > filmmaker
> flanker quarterback tailback
player - footballer golfer playmaker scorer stringer
visionary > forecaster
stranger > outsider
supervisor > boss foreman superintendent
> founder pioneer
mutant mutation > freak
> freshman junior sophomore
> monk nun
solicitor > fundraiser
intellectual - genius mentor scholar skeptic thinker visionary
> hulk whale
> goalie goalkeeper goaltender
> goalie goalkeeper goaltender
politician > governor legislator mayor
> grader reviewer
> postgraduate undergraduate
grandchild > granddaughter grandson
grandparent > gran grandfather grandma grandmother
> hack incompetent novice
golfer > hacker medalist medallist putter
doc doctor physician > hakim intern surgeon vet veterinarian
observer > auditor listener spectator viewer watcher witness
heir > heiress
courier messenger > herald
pedestrian > hiker passer
owner > homeowner householder
rider > equestrian
host > hostess
wife > housewife
partner spouse > husband wife
fielder > infielder outfielder
> insider president
subversive > insurgent
intermediary mediator > interpreter
> invader stranger
sufferer > invalid patient
dweller inhabitant - islander marcher occidental occupant resident villager westerner
laborer - gypsy miner porter sawyer
distributor > retailer wholesaler
equestrian > jockey
captor > kidnapper
priest > lama
landowner > landlord
educator > instructor lecturer teacher
lawmaker > legislator
homosexual > lesbian
philosopher > libertarian naturalist
> lookout picket scout sentinel
mother > mama mater mom mummy
> mechanic potter tanner weaver
judge > magistrate
sailor > mariner seaman
> mate navigator
winner > medalist medallist
> mercenary speculator
chaplain > padre
adolescent teenager > mod
rightist > royalist
driver > motorist racer trucker
killer > murderer
gran grandma grandmother > nan
keeper > nanny nurse
> nephew uncle
mercenary > ninja
> organizer speculator
child kid youngster > orphan toddler
patient > outpatient
> hick peasant yahoo
entertainer - performer
> avatar incarnation
donor > contributor philanthropist
aviator > pilot
colonist settler > pioneer
looter raider > buccaneer pirate
> pontiff pope
forerunner > predecessor
> chairman chairperson chairwoman
> private recruit
genius > prodigy
engineer > programmer surveyor
advertiser > promoter
> oracle prophet
> chased pursued
sibling > quad twin
> racist sectarian
fledgling freshman newcomer > recruit
> referee umpire
expatriate > refugee
defector > renegade
confidant > repository
villain > rogue
mentor > sage
> saint sweetheart
reviewer > scanner
undergraduate > senior
pupil student > skipper
composer > songwriter
spirit > psyche soul
gambler > speculator
spokesperson > spokesman spokeswoman
> partner spouse
planner > strategist
> pupil student
swimmer > surfer
reliever > surrogate
lineman > tackle
> taxpayer tenant
> teamster wagoner
fisher fisherman > trawler
secretary > undersecretary
sweetheart > valentine
rounder > violator
> server waiter
server waiter > waitress
deceased > zombie
consequence effect result > aftermath dent impact offshoot repercussion response wake
> attraction drift impetus propulsion torque
attraction > affinity bond gravity
fortune luck > mishap
light > daylight ray sunlight sunshine
wind > breeze draft gale gust monsoon
> current reluctance voltage
> cyclone whirlwind
> death shedding
energy - electricity heat radiation
> fog haze smoke
> hail rain rainfall snow snowfall
cyclone > hurricane tornado typhoon
> leverage resistance trajectory
> light ultraviolet
weather - elements thaw wind
fog > mist
rain rainfall > drizzle
> shear strain
storm > blizzard thunderstorm
lightning > bolt
wood - bamboo birch cherry cypress linden log maple oak pine redwood spruce
cypress > redwood
blossom > bud
spore > pollen
bark > cinnamon cork magnolia
flower - columbine cosmos daisy orchid poppy veronica
root > carrot taro
vine - climber hoya ivy kiwi
> cole mustard napa
> bur burr
orchid - vanilla
cereal > corn maize oat rice wheat
grass - bluegrass cereal timothy
corn maize > popcorn
heath > erica heather
viola > violet
cannabis > marijuana
bulb > onion
> soy soybean
seed - buckeye nut
fungus - yeast
yield > crop harvest
foliage leaf - blade
> branch bulb trunk
fruit - seed
> cod hull pod
covering - bark
ownership > proprietary
belongings property - estate lease letting realty rental spirituality things trust
realty > acres land
land > homestead
acres > plantation
amount sum - coverage peanuts receipts revenue
payment - benefit bribe installment payoff premium refund remittance royalty subscription
income > earnings proceeds profit profits sales
earnings profit profits > cleanup dividend
gift > donation legacy prize
prize > jackpot scholarship
grant > subsidy
cost - expense payment ransom terms
expenditure outgo - cost
expense > overhead
> earnings pension salary wage
refund > rebate
bribe > kickback
assets - amount capital equity finances funds investment resource share sum
share > allocation allowance dole slice stake
money > appropriation fund lettuce loot
compensation > amends damages redress reimbursement reparation restitution
reimbursement > costs
benefit > perk
> tax taxation
tax taxation > rates
tariff > customs
fee > toll tuition
> depreciation losses
capital > stock
investment > venture
stakes > ante jackpot kitty
> collateral lien mortgage
finances funds > exchequer treasury
fund > budget savings
resource > funding livelihood
livelihood > amenities subsistence
riches > treasure
treasure > fortune
> bullion gold
jewel > diamond pearl ruby
draft > check
check > giro kite paycheck
currency - cash specie
specie > coin
coin > dime guinea penny tanner
greenback > dollar
liabilities - debt
debt > arrears loan principal
eroding erosion wearing > attrition deflation
> accession accumulation relaxation widening
accumulation > backup deposition
flame > blaze flare ignition
growth > flowering proliferation rooting suppression
processing > blowing refining
heating > boiling melting overheating thaw
reaction > equilibrium reducing
> childbirth confinement laying
> cooling heating
> decay decline
decay > rot
development evolution > deepening flowering growth unfolding
decline > worsening
> eroding erosion wearing
> filling inflow influx
combustion > flame
cooling > freezing
> freezing melting thaw
> globalization inflation
overheating > meltdown
worsening > slump
> enough nothing zero
> acre are hectare
> gal gallon
> dal liter
> maxwell weber
> horsepower megawatt watt
> cutoff peak
> centimeter kilometer kilometre meter metre
> cent penny sen
rupee > cent
> dong hao
> atm pascal psi
> pound ton
> gram kilo kilogram milligram mole tonne
> half quarter tenth third two-thirds
integer - digit
digit > ace fin iii nine quartet trinity trio vii viii zero
ace > singleton
> duet duo twain
> billion dozen hundred meg million nineteen thirteen thou thousand xii xiii xiv xvi xxx
peak > maximum minimum
minimum > skeleton
> barrow cup handful scoop tablespoon teaspoon
> barrels dozens loads lot lots maximum mint much multitude myriad piles scores slew spate stacks tons trillion
supply > reservoir
> politics relations
> function mapping
foundation > basis
connection > relevance
remainder residue rest > remnant
proportion > pct percent percentage
ratio - efficiency frequency turnover
frequency > incidence
> east northward southward westward
> northeast southeast southwest
scale > index
> contradiction contrary contrast
change > gradient
curve > arch crescent crook spiral
> dome niche
oval > circle
> disk rim scroll swirl
> caput mogul
boundary > brink fringe margin perimeter rim verge
> hollow sac
disk > dot
triangle > wedge
> shoes stymie stymy
> affiliation friendship membership
situation - challenge complication environment equilibrium exclusion hotbed inclusion thing
> crisis deadlock impasse nightmare stalemate standstill straits
> extent meridian summit
status - caste equality footing ordination par retirement standing terms
> championship precedence priority seniority stardom
being existence - animation eternity life possibility presence
deficiency lack > absence famine shortage
animation > survival
peace > armistice truce
> anarchy confusion discord instability lawlessness rioting strife upheaval
confusion > chaos
> turmoil uproar
upheaval > unrest
> clash disagreement friction
> dark darkness lighting
dark darkness > blackout
> gloom shade
shade > shadow
> ecstasy happiness
bliss > ecstasy
guilt > complicity
independence > autonomy liberty
freedom > independence
> discretion licence license
> captivity repression slavery
> captivity constraint custody detention incarceration
constraint > cage
dependence dependency > reliance
equilibrium > balance
activity > behaviour operation
inaction > extinction stagnation stoppage
> prosperity recession
> clutch fatigue
fatigue > exhaustion
> hunger thirst
hunger > starvation
maternity pregnancy > para parity
> flush glow
disorder - ailment choking complaint ill
> circumstances luck orphanage roots
> flu influenza measles
> asthma cold flu influenza pneumonia
cancer > leukemia
harm hurt injury trauma - bleeding bruise wale wound
symptom - aura congestion cramp diarrhea fever hurting inflammation nausea pain scar spots swelling wasting
swelling > bloat
hurting pain - agony piles sting suffering
inflammation - founder
cramp > rick
nerves > jitters
> frenzy fury hysteria
insanity > dementia madness
> paranoia schizophrenia
> fuss stew upset
depression > funk
irritation > huff
spell > fascination
> plight predicament problem
> acknowledgment recognition
separation > isolation
isolation > insulation loneliness privacy quarantine secrecy
privacy secrecy > confidentiality
> alliance confederation
> connection junction
connection > cohesion
cohesion > continuity
inclusion > embrace
standing > honour prestige prominence ranking
prominence > limelight spotlight
> anonymity limbo nowhere
honour > esteem fame glory reputation repute
esteem > stature
notoriety > reputation
> discredit disgrace shame
disgrace shame > humiliation
dominance > dominion supremacy
dominion > raj
market marketplace > monopoly
> reprieve respite
comfort > convenience
discomfort > inconvenience unease
misery > woe
distress > anguish
need > deficiency lack necessity
necessity > urgency
urgency > hurry press
> vacancy vacuum
nudity > altogether
perfection > polish
fault flaw > glitch
> adversity hardship
adversity hardship > disaster distress
> gas liquid liquidity phase
possibility > chance opportunity potential
potential > prospect
> alloy contamination pollution taint
liability > arrears debt
> poverty wealth
poverty > deprivation
> hygiene sanitation
> dirt soil
environment > arena domain ecology sphere surroundings
arena domain sphere > kingdom realm
> climate deforestation pollution
atmosphere > flavor spirit
immunity > exemption
exemption > amnesty impunity
> humidity moisture
> dehydration drought
safety > security
danger > insecurity vulnerability
> hazard jeopardy menace peril risk threat
dysfunction > paralysis
> deterioration disintegration rot
deterioration > devastation
devastation > ruin
mixture - alloy plaster solution suspension
> gel sol
clay > adobe
radical > amino vinyl
metal - aluminium aluminum calcium copper iron lithium mercury nickel palladium potassium sodium tin titanium uranium zinc
gas - air chlorine fumes hydrogen methane nitrogen oxygen ozone
> copper semiconductor silver
> helium neon
> platinum silver
semiconductor > silicon
carbon > char charcoal
fuel > charcoal coke gasoline kerosene lighter petrol
> gasoline kerosene petrol
mineral - ore spar
> coal peat
rock - conglomerate gravel limestone marble
> caffeine nicotine
> brass bronze
protein - antibody enzyme
catalyst - enzyme
enzyme - cox
> ammonia water
> ivory tusk
leather > alligator
fur > beaver leopard
residue > ash
paving > asphalt concrete tarmac
alloy - babbitt steel
packing > cardboard
concrete > cement
dirt soil > clay mud sand till
> coal petroleum
oxide > dioxide monoxide
waste > fumes garbage pollutant rubbish scraps sewage trash
ore > concentrate
air > breath
> dirt soil
solution > extract infusion
> pee urine
rubbish trash > debris junk litter rubble
> cotton straw
flint > firestone
atom > radical
crystal - ice twins
oil - grease petroleum
ice > frost
> jade jasper
> limestone shale
limestone > tripoli
fluid - liquid
salt - phosphate soda
water > freshwater
poison > toxin
pesticide > spray
suspension > vapor
lumber timber > board plank
> hours overtime turnaround
nowadays > now today tonight
past > history
duration > span stint
leisure > holiday vacation
holiday vacation > honeymoon picnic
commencement kickoff outset showtime > birth threshold
> demise dying expiration finale termination
demise dying > grave
> adolescence adulthood childhood infancy maturity teens years
> day hour min minute month sec second
day > date morrow tomorrow yesterday
> aurora dawn dusk midday midnight nightfall none noon sunrise sunset twilight
daylight daytime > afternoon evening
> commencement deadline kickoff midterm moment outset showtime then
deadline > curfew
> august march
> autumn fall spring summer winter
season > preseason
> moment while
moment > instant
anniversary > birthday centennial jubilee
future > tomorrow
tenure > presidency
interval > cycle interim meantime meanwhile pause
pause > blackout delay halftime lull postponement
delay postponement > extension moratorium
rate - fertility flux frequency kph mph pace rpm speed tempo velocity
phase stage > culmination
week > shiva
breathe - choke sigh
blow - huff pant
sleep - nap
energize - revive
smile - beam grin
bathe - shower
cleanse - bathe
dress - don
apparel clothe - robe
improve - alleviate educate enhance enrich fix mend perfect polish refine reform relieve repair revitalize upgrade
eject - bleed emit
tire - exhaust tucker
deteriorate - tire
alleviate relieve - ease
inject - vaccinate
decline worsen - deteriorate impoverish sicken
contaminate foul pollute - infect
give - infect
injure wound - bruise graze handicap harm rick shoot sprain stab
lame - hamstring
revive - resurrect
act behave - joke rage storm
vary - accommodate adapt alternate specialize
reverse - correct revert switch undo
increase - augment enlarge escalate extend heighten inflate intensify kite maximize raise
increase - accumulate add amass compound conglomerate deepen grow swell wax widen
renew - modernize overhaul refurbish renovate replace restore revamp
modify - buffer cushion update
remove - bur defuse delete dig extract hull lade leach shed tusk
add - combine compound inject punctuate string supplement
correct - remedy
abuse - fracture
decay dilapidate - deteriorate erode rust
flood - drench inundate swamp
fortify strengthen - brace reinforce steady
reinforce - bolster
weaken - blunt cripple debilitate dilute
compound deepen - enhance fan heighten
grow - burgeon expand flourish mushroom thrive
control curb - bate confine conquer limit subdue suppress throttle
confine limit throttle - constrain hamper
confine limit - curtail restrict
decrease diminish lessen - dwindle shrink slow wane
merge unify unite - consolidate federate
damage - afflict erode impair mar mutilate
inactivate - paralyze
gather - cull harvest marshal mobilize muster reap
dye - stain
accommodate adapt - gear tailor
adjust - reconcile regulate sync synchronize
widen - flare
detonate explode - dynamite
burst - stave
reduce - shorten
extend - broaden
heat - preheat scorch sear toast
boil - simmer
grill - barbecue
divide split - canton parcel splinter subdivide
happen occur - backlash materialize recur
begin commence start - embark
preserve uphold - persist restart resume sustain
persist - plug
end terminate - abort break complete finalize finish resolve
end - adjourn climax culminate discontinue vanish
unite - federate marry reunite wed
chill cool - refrigerate
char - singe swinge
destroy ruin - burn bust devastate wrack wreck
burn - cremate
build construct - customize erect rebuild
conquer curb subdue suppress - burke dampen quell stifle
fuse mix - alloy
arrange - array coordinate drape heap marshal organise pile stack string
coordinate organise - mesh
prepare - brace precondition
migrate - emigrate immigrate
emigrate - expatriate
appear - emerge
deepen - accelerate
dissolve - melt
empty - evacuate
flow - drain eddy flush jet swirl trickle
slow - delay
govern regulate - standardize
kill - assassinate behead butcher decimate eradicate erase execute lynch massacre sabre slaughter slay strangle throttle
destroy - demolish dilapidate dismantle eliminate raze
eliminate - except exclude extinguish omit
climax culminate - crown
discriminate - isolate segregate
isolate - quarantine
affect - endanger excite influence stimulate subject
accent emphasize stress - downplay underline underscore
aid assist help - alleviate avail facilitate
emit - bubble
bubble - foam
gear - popularize
understand - apprehend grasp interpret savvy solve
apprehend grasp savvy - digest
realize - appreciate
accept - believe recognize
centre focus - engulf immerse listen steep
instruct teach - lecture mentor reward train tutor
celebrate - commemorate
neglect - skip
mistake - confuse
interpret - misunderstand read
clarify - elaborate illuminate
confuse - puzzle
puzzle - elude riddle
mull muse ponder - premeditate wonder
anticipate expect - assume guess presume speculate suppose think
speculate - formulate reconstruct
conclude - derive generalize
multiply - cube
calculate compute - budget estimate gauge multiply
analyse analyze examine study - audit check compare diagnose investigate review survey trace view
decide - choose govern measure orient regulate rule select will
investigate - experiment explore probe
explore - google
differentiate distinguish - contrast discriminate
identify - differentiate distinguish
assort classify - catalogue
consider regard view - abstract deem esteem reconsider respect
categorize - assort classify
compare - collate
verify - insure
affirm confirm - demonstrate prove verify
allow permit - abide authorise authorize brook endure legalize tolerate
resolve - judge
estimate gauge - underestimate
choose select - adopt elect excerpt pick vote
plan - destine mastermind orchestrate plot propose schedule
schedule - slot
judge - accept anticipate assess attribute believe conceive critique evaluate expect figure reject review test think
assess evaluate - censor praise
discount dismiss disregard ignore - discredit
believe - rely trust
believe conceive think - consider regard repute rethink view
recall remember - refresh
cause - breed incite influence motivate prompt provoke shape spawn
intend - plan
plan - aspire
plot - conspire
destine - design slate
map - chart
rule - override
allot assign - allocate appropriate earmark reserve
surprise - amaze astonish astound catch shock
impress - disturb pierce sadden surprise trouble
attribute - credit
know - realize
query - wonder
transmit - communicate
communicate - relay request
request - order
impose inflict - dictate prescribe
order - command direct instruct
command - forbid prohibit saddle veto
saddle - overwhelm
request - ask demand encore petition solicit
ask - request
claim - contend profess purport
plead - beg
commune - pray
declare - decree proclaim profess promise promulgate propose suggest swan testify
negotiate - bargain mediate
discuss - advise confer counsel negotiate
advise counsel - misguide urge
persuade - convince
argue - bicker dispute oppose quarrel
dispute quarrel - brawl wrangle
disrupt interrupt - pause
speak talk - proceed
provoke - agitate entice incite lure tempt
monitor - spy
probe - investigate
challenge - appeal provoke question sue
forbid prohibit veto - ban bar outlaw
refuse - disdain
react respond - consent marvel refuse
disdain - rebuff
reject - discount dismiss disregard ignore
consent - allow permit succumb
disagree - dissent
agree - arrange concede
authorise authorize - approve licence license
approve - back endorse visa
object - carp except
avoid - bypass evade hedge shun skirt
answer reply - counter
say state tell - add answer declare note remark reply
acknowledge admit - concede confess
swan - attest
criticise criticize - blame denounce rebuke
comment - criticise criticize
urge - preach
lecture - preach
inform - acquaint advise announce cue describe downplay explain indicate instruct introduce mislead narrate notify point recount remind report teach tell understate update volunteer warn
mean - spell symbolize
mislead - exaggerate
accuse - arraign
complain - nag protest rail
treat - abuse disregard ignore mock
bait cod - josh scoff
mock - bait cod deride ridicule
beset chevy harass harry - needle
joke - quip
praise - applaud commend compliment congratulate laud salute
utter - bray chorus crow cry echo moo scream shout yell
applaud - bravo
applaud - acclaim hail herald
denounce - condemn decry
utter - curse say state swear tell
invoke - bless damn
contest - challenge dispute
oppose - contest
warn - alarm alert caution threaten
indicate signal - bode
propose suggest - advocate recommend
ask - consult
succumb - defer
exaggerate - boast pad tout
boast tout - crow
promise - contract pledge
pledge - covenant guarantee vow
apply employ use utilize - avail commit dedicate devote exercise exert exploit implement misuse recycle reprocess resort share waste
convey - express hint mean thank
argue - defend
defend - uphold
greet - salute
salute - salaam
concede - forgive
pronounce - acquit convict tout
forgive - excuse pardon
pardon - amnesty
speak - deliver jaw shout sing snap whisper
shout - thunder
speculate - hazard suppose venture
hazard venture - predict suspect
predict - bet forecast
tell - disclose herald indicate publicize reiterate repeat signal
hint - allude intimate
express - accent articulate emphasize imply menace phrase stress vent
imply - intimate
denominate designate - denote label
disclose - betray leak peach
recite - spell
explain - clarify interpret
echo - recite
determine - count locate situate
publicize - broadcast bulletin circulate hype issue
reiterate repeat - harp quote summarize translate
announce - advertise post publicize report
broadcast - interrogate rerun telecast televise
circulate - popularize
advertise publicize - headline
proclaim promulgate - trumpet
articulate phrase - couch
post - placard
write - handwrite rewrite sign
rewrite - revise
revise - amend
record - accession chronicle document log photograph register videotape
register - enrol enroll file list recruit
depict describe - outline
summarize - recap
assert - allege
insist - assert
contract - charter lease rent specify stipulate
elaborate - illustrate
cite mention refer - invoke
call name - baptize dub nickname rename term
label - call name
email - spam
deal - discuss
sing - belt chant hum
perform - conduct improvise practise premier recite
note remark - comment
compete vie - play rival
play - fullback revoke snooker
confront - pit
judge - umpire
deprive strip - unarm
cater - feed staff
fight - attack combat feud skirmish
combat - wrestle
enrol enroll recruit - draft
unarm - demilitarize
beat - cheat jockey outgo outperform outscore overpower surpass
defeat overcome - beat rout
outgo outperform surpass - outpace
score - equalize
assault - bulldog rape
attack - beleaguer besiege blitz bomb counterattack invade pepper raid torpedo
prevent - defend hinder impede
defend - protect
protect - guard safeguard shield
wait - ambush
stake - ante
grab - fish intercept nett
fish - shrimp
hunt - ambush jack poach turtle
hit - backhand bunker foul pop putt
penalize punish - avenge execute retaliate
accustom - addict
consume - drink eat swallow
drink - down sip suck
honor honour reward - dignify salute
decease die expire perish - starve
eat - consume
grind - chew
exploit - prey
touch - brush kiss palm press strike stroke
palm - manipulate
clutch seize - apprehend arrest claw collar grab grapple grip nab snatch
lift - boost hike hoist jack
manipulate - massage tamper wield
wield - pump
enter - dock invade penetrate
penetrate - foray immerse pierce plunge storm tunnel
thrust - poke pound ram
strike - batter buffet butt clout knock peck rap slap
close shut - seal slam
rub - brush scrub wipe
clean - hoover launder
cut - bore carve chip chop clip drill fell hack nick sabre saw sever slash slice tap
shape - carve layer mold
chop - hash
fell - log
pave - causeway
cover - canopy enclose frost grease lime mask plank plaster wax wrap
notch - score
score - scotch
fold - crease pinch
tie - knot strap
connect - attach bridge
disconnect - detach
comb - roach
search seek - browse fish fumble
attach - glue harness hitch insert mark mount nail paste saddle tag
open - breach jimmy reopen
lock - bolt
propel - hit kick throw
kick - punt
disperse sprinkle - splash spray
spray - shower
spread - strew
strew - litter
cull - mushroom
accumulate collect compile - lump
smooth - sand
lash trounce whip - birch
rap - knock
stir - churn
undo - disconnect unravel
mate - breed screw
fetch - deliver
grip - bite pinch
press - grind squash squeeze
draw pull - abduct attract drag hale haul jerk pluck
carry - bring haul
attract - tug
amalgamate - blend
lay place put set - arrange instal install marshal park recess seat settle sow
eject - evict
expel - banish eject exile expatriate extradite
abduct kidnap - shanghai
release - unleash
hinder impede - hobble interfere obstruct stunt
impede obstruct - bar barricade block clog congest dam
trap - gin
suspend - dangle
conceal hide - bury disguise lurk obscure veil
pack - bundle
deliver - unload
fill - flood inundate lade load swamp
heap pile stack - rick
lade load - stack
throw - bombard chuck fling hurl
fling - pitch toss
stuff - cram
sit - crouch lounge perch sprawl
insert - embed graft implant
embed implant - nest
pour - shed
lie - sprawl
rest - stand
delete - excise
rupture tear - rend rip shred
immerse plunge - dip dunk soak
enclose - engulf shroud
push - shove stuff thrust
post - placard
squash squeeze - telescope
compile - catalogue
send - cast divert
hatch - fabricate
envisage imagine - dream envision fancy foresee
complete finish - accomplish fulfil fulfill
generate - induce
adorn decorate ornament - bard emblazon embroider garland garnish gild panel
knit - loop
stain - tattoo
pen write - draft
practise - scrimmage
sing - carol
reproduce - copy duplicate reissue replay reprint simulate xerox
copy simulate - emulate mimic
print publish - gazette
arouse evoke provoke - excite invite overpower overwhelm
disturb trouble - agitate
calm - appease lull reassure
comfort console solace - allay calm
impress - wow
feel - fume harbor nurse recapture regret rue
dislike - hate
hate - disdain
love - cherish
esteem respect - admire revere
frighten scare - alarm appal appall awe horrify intimidate terrify
worry - fear fuss
intimidate - hector
terrify - panic
dread fear - panic
preoccupy - haunt obsess
control - govern guide handle maneuver preoccupy preside rein rule steer
unsettle - unman
intimidate - daunt scare
annoy bother irritate - beset chevy harass harry
grieve - mourn pity
foil frustrate scotch thwart - disappoint
attract - charm
sicken - appal appall outrage shock
desire want - hope like seek wish
disappoint - disillusion
depress - chill
shock - startle
pity - care
like - please
like - love prefer
wish - hope
admire - envy
dissatisfy - disgruntle
agitate - electrify
return - revisit
displace - transplant uproot
turn - coil divert flip overturn roll slew spiral veer
slew slide - skid
shake - rattle thrash
bound jump leap spring - bounce hop rebound
overturn - capsize turtle
dance - disco samba waltz
hurry - dart run zoom
dart - butterfly
walk - hobble keel limp march pace reel shuffle sneak spacewalk stagger stalk stamp stride stroll stumble tread wade
pass - blunder cross cycle traverse
cross traverse - ford
rise - climb soar
fly wing - buzz
march - parade
run - lope sprint
guide maneuver steer - pilot
proceed - head
ride - bike motorcycle pedal thumb
ski - slalom
bring - channel ferry whisk
transport - lighter
pace - rack
swim - backstroke breaststroke
descend - avalanche cascade crash dive flop topple tumble
collapse - flop
arrive - land
sink - sag
sag - slump
race rush speed - barge dash
follow - lag
guide lead - misguide mislead usher
pursue - chase haunt
chase - hunt
undermine - derail
invade - raid
invade - infest overrun
reach - summit
encounter meet - intersect
assemble - caucus cluster convene
cluster - bunch huddle
crowd herd - overcrowd
scatter - disband
bend - arch crouch lean replicate tilt
stand - queue
flow - ripple
inflate - surge
dig - tunnel
circle - loop revolve
revolve rotate - reel spin swirl wheel
spin - centrifuge
advance - overhaul overtake
cycle - recycle
come - approach near
lag - trail
crouch - huddle
drift float - stream
escape - elude
flee - escape
leave - lam vacate
lam - flee
channel - retransmit
perceive - dream hear listen see sense smell
experience - suffer
undergo - experience
subject - expose incur
see - glimpse
hurt - sting
watch - witness
witness - eyewitness
look - admire gaze glance peek peer stare
appear seem - gleam glitter glow loom sound
indicate point - reflect
display exhibit - pose
reveal uncover - excavate
disguise - camouflage mask
flash - flick
view - contemplate
miss - overlook
search - poke
ring - ding dong
listen - eavesdrop
have - exert stockpile wield
acquire get - benefit borrow buy earn garner inherit obtain profit purchase realise receive reclaim recover regain retrieve win
buy purchase - repurchase
withhold - deprive reserve
pay - bribe finance repay
finance - refinance
discard dispose - abandon dump junk scrap trash
furnish provide render supply - afford articulate canal causeway computerize equip fuel headquarter kern leverage offer patch stint subtitle yield
equip - armour clothe fin motorize spar stave wire
desert - strand
distribute - allot assign
obtain - gain secure shop
secure - copyright enlist patent
exchange - cash sell sub swap trade
sell - auction dispose undercut wholesale
fail - default
allocate - award
award - bestow
bestow - graduate
receive - graduate
squander ware - lavish shower
confiscate - garnish
earn realise - profit
benefit profit - capitalize pyramid
deplete exhaust - sap
locate - pinpoint unearth
share - pool
bid - subscribe
abandon - forfeit
store - accumulate collect compile
levy - tax
deprive - impoverish
impoverish - bankrupt
cheat - con plume rob scam welch welsh
steal - loot rob thieve
fuel - refuel
relinquish - sacrifice
export - smuggle
import - smuggle
merchandise trade - export import
supplement - leverage
resign vacate - renounce
vest - consecrate crown
educate - groom
polish refine - civilize
appoint - assign authorise empower
assign - delegate demote elevate mandate reassign relegate transfer
found institute - appoint
demote relegate - sideline
elevate - favor
elect - reelect
depose - overthrow
oust - depose
succeed - replace supersede
attempt try - endeavor endeavour gamble risk strive struggle
work - beaver collaborate cooperate intern occupy skipper specialise
occupy - putter
operate - financier
free liberate - bail parole
crush oppress - subdue
decree - enact ordain
influence - blackmail imprint manipulate persuade
handle - administer conduct misconduct
form organize - regroup
reorganize - revise
join - affiliate infiltrate rejoin unite
head - spearhead
administer - oversee supervise
authorise empower - entitle
prevent - avert avoid deflect foil frustrate obstruct scotch stymie stymy thwart
guard - patrol
check - watch
watch - guard
refrain - abstain spare
spare - favour
obstruct stymie stymy - filibuster
list - blacklist index
enable - endow
licence license - accredit
slay - burke
marry wed - remarry wive
entertain - amuse
tour - visit
outlaw - ban censor
detain - imprison incarcerate intern jail trap
extradite - repatriate
compel obligate oblige - enforce force hale impose
strain strive - bother
restrain - control curb
succeed - accomplish achieve attain manage
fail - botch spoil
endeavor endeavour strive - buck
intervene - meddle
obey - comply heed
adapt conform - obey
risk - jeopardize stake
recognise - honor honour reward
support - aid assist encourage help promote
guard - shepherd
rescue - salvage save
restore - rehabilitate reinstate
encourage promote - foster further spur
accomplish fulfil fulfill - discharge
persecute - purge
reinstate - rehabilitate
breach violate - blunder sin
face - tackle
corrupt - poison
protest - rebel renegade
rule - reign
cope grapple - fend
befriend - pal
submit - relegate
adjoin butt - neighbour
dwell inhabit live populate - camp lodge neighbour nest reside
constitute - compose pose
need require - cost
include - comprise contain embrace encompass
feature - bear boast combine possess star
possess - exhibit
equal - correspond match represent
prove - ensue result
idle - loaf
delay - defer hesitate pause postpone shelve stall
total - average outnumber
exist - consist dwell endanger jeopardize menace threaten
correspond match - accord adhere parallel resemble
coincide - overlap
differ - contrast vary
vary - contradict
resemble - approximate
balance - compensate offset
concern pertain - involve
involve - implicate
hold keep maintain - conserve preserve uphold
discontinue - expire
lie - cap flank lap orient overlook precede
symbolize - embody
hesitate - falter hover
resist - defy withstand
elude - resist
enclose - frame
hang - dangle
overlap - share
contrast - foil
emit - shine steam
shine - sparkle
afflict - plague`;

/** A verb and the noun of its event. */
export const DERIVATIONS = `\
abbreviate abbreviation
abduct abduction
abolish abolition
abound abundance
absorb absorption
abstain abstinence
accept acceptance
accommodate accommodation
accomplish accomplishment
accredit accreditation
accuse accusation
achieve achievement
acknowledge acknowledgment
acquaint acquaintance
acquire acquiring
acquire acquisition
acquit acquittal
act action
activate activation
add addition
addict addiction
administer administration
adopt adoption
advise advisory
affiliate affiliation
ail ailment
align alignment
allocate allocation
alter alteration
amend amendment
apologize apology
appear appearance
apply application
approve approval
argue argument
arraign arraignment
arrange arrangement
arrive arrival
aspire aspiration
assassinate assassination
assert assertion
assess assessment
assign assignment
assist assistance
assume assumption
attend attendance
automate automation
avoid avoidance
awaken awakening
back backing
bake baking
bankrupt bankruptcy
baptize baptism
bargain bargaining
bat batting
bathe bathing
beat beating
believe belief
belong belongings
bind binding
bleed bleeding
block blocking
bomb bombing
breathe breathing
bribe bribery
bury burial
buy buying
calculate calculation
camp camping
cancel cancellation
cease cessation
celebrate celebration
certify certification
chant chanting
cheat cheating
chew chewing
choke choking
clarify clarification
classify classification
clean cleaning
cleanse cleansing
climb climbing
close closing
collaborate collaboration
collect collecting
combine combining
come coming
command commandment
commemorate commemoration
comment commentary
commit commitment
communicate communicating
communicate communication
compare comparing
compare comparison
compile compilation
compile compiling
complicate complication
comply compliance
compose component
concede conceding
concede concession
conceive concept
concentrate concentration
condemn condemnation
conduct conducting
confess confession
confirm confirmation
confront confrontation
confuse confusion
congest congestion
congratulate congratulation
consolidate consolidation
conspire conspiracy
construct construction
consult consultation
consume consumption
contaminate contamination
contend contention
continue continuation
contribute contribution
converge convergence
convert conversion
cook cooking
cool cooling
cooperate cooperation
copy copying
correct correction
counsel counseling
count counting
crawl crawling
creep creeping
criticise criticism
cross crossing
cultivate cultivation
dance dancing
dangle dangling
dare daring
decide deciding
decide decision
declare declaration
dedicate dedication
deliver delivery
demolish demolition
demonstrate demonstration
deny denial
depart departure
depict depicting
depict depiction
deploy deployment
deprive deprivation
descend descent
designate designation
destine destination
destroy destruction
detach detachment
detain detention
detect detecting
detect detection
deter deterrent
deteriorate deterioration
determine determination
devastate devastation
develop development
devote devotion
diagnose diagnosis
die death
differ difference
differentiate difference
dig digging
dignify dignity
dine dining
direct directive
disagree disagreement
disappear disappearance
disappear disappearing
disarm disarmament
disclose disclosure
discover discovery
discriminate discrimination
discuss discussion
dispose disposition
disqualify disqualification
disrupt disruption
distinguish distinction
diversify diversification
diversify diversity
divert diversion
dock docking
document documentary
donate donation
double doubling
draft drafting
drain drainage
dream dreaming
drill drilling
drink drinking
earn earnings
ease easing
eat eating
edit editing
educate education
elect election
eliminate elimination
embrace embracing
emerge emergence
emigrate emigration
emit emission
emphasize emphasis
emphasize emphasizing
empower empowerment
enact enactment
enclose enclosure
encode encoding
encourage encouragement
endorse endorsement
endow endowment
endure endurance
energize energy
enforce enforcement
enhance enhancement
enlarge enlargement
enrich enrichment
enroll enrollment
enter entering
entertain entertainment
entitle entitlement
erode eroding
erode erosion
escalate escalation
establish establishment
evacuate evacuation
evaluate evaluation
evaluate value
evict eviction
evolve evolution
excavate excavation
excel excellence
except exception
execute executing
execute execution
exempt exemption
exhibit exhibition
exist existence
expect expectation
expel expulsion
experiment experimentation
explode explosion
exploit exploitation
export exporting
expose exposure
extend extension
extend extent
extradite extradition
fabricate fabrication
fail failure
fascinate fascination
feed feeding
fight fighting
file filing
finance financing
fire firing
fish fishing
fix fixing
flood flooding
flow flowing
fluctuate fluctuation
focus focusing
forbid forbidding
forecast forecasting
forge forgery
forge forging
foster fostering
found founding
free freeing
freeze freezing
fuel fueling
fulfill fulfillment
fuse fusion
get getting
gleam gleaming
graduate graduation
grapple grappling
graze grazing
greet greeting
grill grilling
grind grinding
hammer hammering
handwrite handwriting
happen happening
harass harassment
harvest harvesting
haul hauling
heal healing
hesitate hesitation
highlight highlighting
hijack hijacking
hit hitting
hug hugging
humiliate humiliation
hunt hunting
hurt hurting
identify identity
ignite ignition
illustrate illustration
imagine imagination
immigrate immigration
impair impairment
implement implementation
implicate implication
imply implication
import importation
import importing
impose imposition
imprison imprisonment
improve improvement
inaugurate inauguration
incarcerate incarceration
incite incitement
incline inclination
incorporate incorporation
indicate indication
indict indictment
induct induction
industrialize industrialization
infect infection
infiltrate infiltration
inform information
inform informing
infuriate fury
inherit inheritance
initiate initiation
injure injury
insist insistence
instal installing
install installation
install installing
intend intent
interact interaction
intercept interception
interfere interference
interpret interpretation
interpret interpreting
interrogate interrogation
interrupt interruption
intervene intervention
intimidate intimidation
invade invasion
invent invention
invest investing
invest investment
investigate investigating
investigate investigation
irritate irritation
isolate isolation
jeopardize jeopardy
judge judging
jump jumping
justify justification
kick kicking
kidnap kidnapping
kill killing
kiss kissing
knock knocking
liberate liberation
liberate liberty
limit limitation
list listing
listen listening
log logging
mail mailing
maintain maintenance
manifest manifestation
manipulate manipulation
march marching
mark marking
master mastery
mate mating
mean meaning
measure measurement
measure measuring
meddle meddling
mediate mediation
melt melting
merchandise merchandising
merge merger
merge merging
migrate migration
mine mining
misunderstand misunderstanding
mobilize mobilization
modify modification
monitor monitoring
mourn mourning
name naming
narrate narration
negotiate negotiation
nominate nomination
notify notice
nurse nursing
object objection
obligate obligation
oblige obligation
observe observation
obsess obsession
oppose opposition
oppress oppression
oust ousting
overheat overheating
pack packing
package packaging
paint painting
participate participation
pay payment
peddle peddling
persecute persecution
persuade persuasion
place placement
plan planning
poach poaching
point pointer
pollute pollution
portray portrait
portray portrayal
pose posing
post poster
post posting
postpone postponement
pray prayer
preach preaching
precede precedent
predict prediction
prefer preference
prepare preparation
prescribe prescription
press pressing
press pressure
pretend pretending
prevent prevention
privatize privatization
proclaim proclamation
programme programming
pronounce pronunciation
propel propulsion
prosecute prosecution
protect protection
publish publication
pull pulling
punish punishment
purchase purchasing
pursue pursuit
push pushing
putt putting
qualify qualification
qualify qualifying
question questioning
quote quotation
ratify ratification
rattle rattling
read reading
realize realization
rebel rebellion
rebuild rebuilding
recommend recommendation
reconcile reconciliation
recount recounting
recur recurrence
recycle recycling
reduce reduction
reelect reelection
refer reference
refuel refueling
regain regaining
register registration
register registry
regulate regulating
rehabilitate rehabilitation
reinforce reinforcement
reinstate reinstatement
reject rejection
relax relaxation
relegate relegation
relocate relocation
rely reliance
remember remembering
remember remembrance
remind reminder
remove removal
renew renewal
renovate renovation
rent renting
reorganize reorganization
repatriate repatriation
repay repayment
repeat repetition
replace replacement
replace replacing
repute reputation
require requirement
resemble resemblance
reside residency
resign resignation
restrain restraint
resume resumption
retail retailing
retaliate retaliation
retire retirement
reunite reunion
reverse reversal
revise revising
revise revision
ride riding
ring ringing
roar roaring
rob robbery
rotate rotation
run running
schedule scheduling
scout scouting
scream screaming
scrutinize scrutiny
seat seating
see seeing
seek seeking
seize seizing
select selection
sell selling
send sending
sense sensation
sever severance
sew sewing
shake shaking
shape shaping
shop shopping
shout shouting
show showing
shut shutting
sign signature
signal signaling
simmer simmering
sing singing
sing song
sit sitting
skate skating
ski skiing
slay slaying
sleep sleeping
slow slowing
smash smashing
smile smiling
smuggle smuggling
snowboard snowboarding
solve solving
speak speaking
specify specification
speculate speculation
speed speeding
spell spelling
spit spitting
sprawl sprawling
spy spying
squeeze squeezing
stabilize stabilization
stage staging
stand stance
standardize standard
starve starvation
state statement
steal stealing
steer steering
stifle stifling
stimulate stimulus
store storage
strengthen strengthening
strive striving
stylize style
subdivide subdivision
submit submission
subsidize subsidy
substitute substitution
succeed succession
succeed successor
suggest suggestion
summarize summary
supervise supervising
supervise supervision
supply supplying
survive survival
suspect suspicion
swear swearing
swim swimming
symbolize symbol
talk talking
tax taxation
televise television
tell tale
tend tendency
test testing
testify testimony
think thought
thrash thrashing
thrill thriller
tick ticking
tie tying
tighten tightening
tolerate tolerance
train training
translate translation
turn turning
understand understanding
undertake undertaking
unfold unfolding
unify unification
unite uniting
update updating
urge urging
use usage
utilize utilization
vaccinate vaccination
vary variant
vend vending
verify verification
visit visiting
vomit vomiting
vote voting
wait waiting
waive waiver
wake waking
wane waning
warn warning
wave waving
weave weaving
weep weeping
weightlift weightlifting
whip whipping
widen widening
win winning
withdraw withdrawal
worsen worsening
wound wounding
wrangle wrangling
write writing
yell yelling`;

/** Two opposites. */
export const OPPOSITES = `\
ability inability
able unable
absolute relative
abstract concrete
abundance scarcity
abundant scarce
accessible inaccessible
accurate inaccurate
acquit convict
act refrain
activate inactivate
actual potential
acute chronic
adequate inadequate
advantage disadvantage
affected unaffected
agitate calm
alive dead
ample meager
ancestor descendant
annual biennial
annual perennial
anterior posterior
appear disappear
applaud boo
appropriate inappropriate
aquatic amphibious
armed unarmed
arrive leave
ascend descend
attach detach
attack defend
aunt uncle
authorized unauthorized
available unavailable
awake asleep
aware unaware
backward forward
balance imbalance
beautiful ugly
begin end
best worst
better worse
biennial perennial
big little
black white
borrow lend
borrower lender
bowed plucked
brave cowardly
brother sister
busy idle
buy sell
calm stormy
capable incapable
careful careless
central peripheral
certainty uncertainty
change stay
changed unchanged
cheerful depressing
child parent
clarity obscurity
clean dirty
close open
coastal inland
comfort discomfort
comfortable uncomfortable
common individual
compact loose
compatible incompatible
competence incompetence
complete incomplete
concentrated distributed
conclusive inconclusive
confirmed unconfirmed
connect disconnect
conscious unconscious
conservative liberal
consistent inconsistent
constructive destructive
consume abstain
continued discontinued
contracted expanded
conventional unconventional
cool heat
correct incorrect
credible incredible
criticize praise
cubic linear
cursed blessed
daughter son
decrease increase
defeated undefeated
defendant plaintiff
definite indefinite
delicate rugged
deny admit
dependent independent
desirable undesirable
destroyed preserved
difficult easy
disable enable
disagree agree
discontinue continue
dislike like
distant close
distrust trust
divide unite
documented undocumented
dominant subordinate
downgrade upgrade
due undue
early late
east west
effective ineffective
efficient inefficient
eligible ineligible
emotional cerebral
empirical theoretical
employed unemployed
employee employer
employment unemployment
empty fill
encouraging discouraging
enforce exempt
epidemic endemic
equal differ
equality inequality
establish abolish
even odd
exclusion inclusion
expatriate repatriate
expected unexpected
expensive cheap
experienced inexperienced
explicit implicit
export import
extant extinct
external internal
fair unfair
familiar unfamiliar
far near
fast slow
fat thin
father mother
fauna flora
favorable unfavorable
female male
finished unfinished
finite infinite
fit unfit
forbid permit
forehand backhand
foreign domestic
formal informal
former latter
fortunate unfortunate
freeze boil
full empty
full-time part-time
general specific
genuine counterfeit
girl boy
glad sad
good bad
gradual sudden
greater lesser
happiness sadness
happy unhappy
harmless harmful
healthy unhealthy
heavy light
here there
heterosexual bisexual
heterosexual homosexual
high low
highland lowland
homosexual bisexual
hope despair
hopeful hopeless
horizontal vertical
hot cold
husband wife
income outgo
incoming outgoing
increased decreased
increasing decreasing
infield outfield
inhabited uninhabited
innocent guilty
inside outside
insured uninsured
intended unintended
joy sorrow
known unknown
large small
leader follower
legal illegal
let prevent
like unlike
liked disliked
likely unlikely
liking dislike
limited unlimited
lively dull
loaded unloaded
long short
loser winner
love hate
major minor
majority minority
man woman
manned unmanned
many few
married unmarried
masculine feminine
meaningful meaningless
mild intense
minimize maximize
minimum maximum
mistrust trust
moral immoral
more fewer
more less
mortal immortal
most fewest
nascent dying
natural artificial
necessary unnecessary
nephew niece
net gross
nice nasty
normal abnormal
north south
northern southern
noticed unnoticed
objective subjective
official unofficial
old new
old young
open shut
opening closing
opposed unopposed
optimism pessimism
optimistic pessimistic
optional obligatory
ordinary extraordinary
outdoor indoor
outlaw legalize
outward inward
overt covert
paid unpaid
partisan nonpartisan
past future
past present
perfect imperfect
physical mental
pleasant unpleasant
plus minus
pointed pointless
popular unpopular
positive negative
possible impossible
powerful powerless
preceding succeeding
predictable unpredictable
prepared unprepared
presence absence
present absent
present future
prewar postwar
pride humility
primary secondary
private public
pro anti
probable improbable
profound superficial
proper improper
protected unprotected
publicized suppressed
published unpublished
pull push
purge rehabilitate
quiet noisy
raised lowered
rational irrational
realistic unrealistic
reasonable unreasonable
regular irregular
regulated unregulated
reject accept
related unrelated
relevant irrelevant
reliable unreliable
responsible irresponsible
restricted unrestricted
retail wholesale
rich poor
right left
rising falling
robust frail
round square
rounded angular
safe dangerous
safety danger
same different
same other
satisfaction dissatisfaction
security insecurity
seeded unseeded
senior junior
separate joint
serious frivolous
settled unsettled
shout whisper
sighted blind
signed unsigned
simple complex
simplicity complexity
simplify complicate
sit lie
sit stand
sleep wake
smart stupid
smooth rough
solved unsolved
some all
sonic supersonic
sophisticated naive
sound silence
specified unspecified
spoken written
spontaneous induced
spread gather
stabilize destabilize
stable unstable
stand lie
stifle stimulate
strengthen weaken
strengthening weakening
strong weak
succeed fail
successful unsuccessful
sufficient insufficient
sunrise sunset
sure unsure
surrender resist
thick thin
tired rested
tough tender
true false
unilateral multilateral
united divided
upstairs downstairs
upstream downstream
useful useless
usual unusual
valuable worthless
veil unveil
veiled unveiled
victory defeat
violent nonviolent
visible invisible
vocal instrumental
voluntary involuntary
waking sleeping
walk ride
wanted unwanted
warm cool
wax wane
wealth poverty
welcome unwelcome
well ill
wet dry
wide narrow
widen narrow
willing unwilling
willingness unwillingness
wired wireless
wise foolish
work idle
yang yin`;

/** A class of nouns and the nouns whose first sense is of it. */
export const NOUN_CLASSES = `\
animal: animal ant ape argentine bat beast bee beef beetle bird bison brent bronco bruin buffalo bug bull bulldog bullock calf camel cat caterpillar cattle cayman charger chick cobra colt cougar cow cows coyote crab creature cricket crocodile crow das deer diamondback dinosaur dobson dog dolphin dove drone duck eagle elephant elk falcon feeder female fetus filly finch fish fitch flea fox frog gastropod gator giant goat goose gorilla greyhound grizzly hare hawk hen hind hornet horse insect jaguar kangaroo lamb larva lion livestock lizard longhorn male mammal mare marlin mina mollusk molly monkey moose mosquito moth mouse mule mustang newt oriole owl oyster pacer panda panther peacock penguin pet pig pigeon pinto pony poultry puppy python queen rabbit raptor rat raven reeve reptile rhino ridley robin rodent rudd salmon shark sheep slater snail snake spider springbok squirrel stag swan swine turkey wallaby wolf worm
artifact: aba accelerator accessory afghan album altar anchor android antenna apparatus apparel appliance armor art article artifact asphalt assembly attic attire axe axle backdrop backpack backstage bag baggage balcony ball ballpark banner barometer barricade barrier bars basement basin basket bath baton bead bed bell bench billboard bin blanket blazer block boards boiler bolster bombard bones boot booth bottle bow bowl box boxers bra brace braces bracing brad brake brakes brewery brick bridge briefs buck bucket buffet bumper bunker burner button buzzer cabinet cake cameo camera can candle cane canopy canvas cap capsule cargo carpet carving casket cassette ceiling cellar cello cellphone cement centrifuge chains chair cinema circuit citadel clarinet classic clip cloak clock cloth clothes clothing coat coating coffer coffin coil coliseum collar colors colours comb commodity compact compass compress computer concrete condom cone connector container cooler coping cord corrective cosmetic costume cote couch counter counterfeit cover cradle crossbar crosse cup curb curbing curtain cushion cyberspace dam dance deck decor decoration derby derrick desk detector device diagram dial diamond dice disc dish ditch doll dolly door doorstep drape dress drum dugout dungeon duplication dynamo editorial elevator emblem engine entrant envelope equaliser equatorial equipment exit export fabric facade facing factory fan fax felt fence fencing fender fiddle fife filter fixture flag flap flats floor floppy flute foil footage footwear fore fork fortification fortress foundry fountain frame freezer freight furniture fuse fuselage gable gadget garment garnish gate gauge gazette gear gearing gem generator glasses glove gong gown graffiti graffito grate guitar gunpoint hammer hamper handcuff hangar hank hardcover harness harp hat haven hedge helm helmet hinge holder hook hoop hopper horn hurdle hut idol implement import innovation instrument instrumentation internet irons jacket jar jean jewel jewellery jewelry journalism key keyboard kit knife knit kohl lagging lamp landing lantern laptop laser laundry layer lens lense lever lighthouse linen load loading lock loft loop loudspeaker luggage lumber mac machine machinery macintosh mack magnet magnum makeup map marina marker marquee mask mast masterpiece mat maze medium membrane merchandise microphone microscope mike mill mine mini miniature mirror modem monument mosaic motif motor mound mouthpiece mural necklace net newspaper nickelodeon notebook nude obstruction orbiter ornament output oven overall overlapping painting paisley pan panel pants paperback parachute parcel partition patch patten pave pavement pavilion pearl peg pen pencil pew phone photo photograph piano picture pier piling pill pillow pin pinnacle plank plant plaque plate platform playhouse plug plywood pocket podium pole pool porcelain porch portfolio pot pottery product prop propeller pulpit pump puppet purse rack radar radio raft rafter rag rail rails ram ramp razor reactor receiver recorder reel refinery refrigerator regulator rein release relic replica rib rig rings robe robot rod roof rope rotor rouge ruby rudder rug sack saddle safe sander satellite saucepan saxophone scarf scenery scoreboard scourge scuba sculpture seal sensor serge setup shack shades sham shelf shelter shield shipment shirt shoe shook shooter shorts shower shutter siding sights silk sketch ski skillet skirt slab slat slate sleeve snapshot sneaker snowboard sock sofa sonar soundtrack spin-off spoke spoon springboard stadium stair standby staple starter statue stays stein stereo stern stick stitch stocking stocks stole storey stove strap stretcher string stripe stronghold structure suit suitcase sunglass sunglasses surface sweater switch system tablet tabloid tails tam tape taping tarmac teddy telecom telegraph telephone television telex tent textile thread threads throne throttle thwart tidy tie tile timber timer tire toby tool topping torch tore towel tower toy tramway transformer transit transport trap trapping tray trench trigger trouser trumpet trunks tub tun turbine turnpike turret umbrella underwear uniform veil velvet vent vest videotape violin wall wallet wardrobe ware warmer ways weave website weeds weir well wharf wheel wheelchair wicket wildcat window windshield winery wire wireless wool workings works wrapping xerox
body: abdomen ala ankle anterior arm artery back behind belly body bone brain breast cartilage cheek chest chin claw colon cortex costa duct dug ear elbow eye face fanny finger fist flesh foot forehead genu groin gut hamstring hand head hip hooks horseback jaw joint kidney knee lap lat leaflet leg lid ligament limb lip liver lung marrow mouth muscle nail neck nerve nose nucleus optic organ palm pathway prostate receptor shin shoulder skin skull spine stomach tail tendon thigh throat thumb tissue toe tongue tooth torso valve vein vessel waist wing wrist
building: abbey airfield airport apartment architecture archive ballroom bar barn barrack base basilica bathroom bazaar bedroom bookstore boutique building cab cabin cafe cafeteria camp casino castle cathedral chapel chateau classroom cleaners clubhouse cockpit condo condominium consulate convent cottage courthouse courtroom depot dive dorm dormitory dwelling embassy facility farmhouse fort garage garrison greenhouse grill grocery gym headquarters hospital hostel hotel house housing inn jail john kirk kitchen library links lobby locker lodging loo manor mart monastery morgue mosque motel museum nightclub nursery office outlet palace parlor penitentiary plumbing priory prison privy pub quarters racecourse racetrack repertory repository restaurant rink room rooms salon saloon shop shrine skyscraper stable stall stalls station store supermarket synagogue tavern temple terminal theater theatre toilet transportation warehouse zoo
disease: anthrax arthritis asthma blackwater bleeding blindness bruise cancer cholera cold collapse dengue diabetes disability disease dysfunction flu handicap harm hepatitis hurt illness infection influenza injury leukemia malaria malnutrition measles meningitis paralysis pneumonia polio sclerosis sickness smallpox tuberculosis tumor wen wound
document: accounting accusation act adaptation address advertisement advertising advice advisory affidavit affirmative agreement allegation announcement answer anthology apology applause archives arraignment aside assertion assumption authorization ballot ban barb bargain bestseller bibliography bill blacklist blame blog book booklet broadcast brochure bulletin cable canon cartoon catalog catalogue censure certificate chapter characterization charter check cheer cheering claim code codex comment commentary commonplace communique compliment concession condemnation condolence confession congratulations consent conspiracy constitution contention contents contract cookbook copyright correspondence counseling coupon covenant credential credentials credit credits criticism curriculum database declaration decree deed defamation definition demand description details diary dictate dictionary diploma directive directory disambiguation discography dispatch dissertation document draft drama edict editing edition encouragement encyclopedia epic equation essay etiquette excerpt excuse explanation exposition farewell fiat fiction filing finale flyer forecasting formula fostering franchise gag gen goodbye greeting guarantee guidance handbook handshake handwriting heading headline hello hint hospitality humor hype hypocrisy hypothesis impeachment indicator indictment info information inscription insistence insisting instruction instructions insult inventory irony italic joke journal keynote legend letter libel license lineup list literature lyric macro magazine mail mandate manifesto manual manuscript meaning memorial menu message misunderstanding myth names narrative news newscast newsletter nonsense notation notice novel numbering obituary offering ordinance ovation overview pact pamphlet pap papers paradox paragraph parody password patent paycheck periodical permission petition play poem portrait portrayal praise premise prescription pretext primer print printing proclamation prohibition prologue promotion propaganda proposal proposition provision publication publicity quotation rap reception recipe recommendation reference regrets regulation reissue remark reminder reply report reporting reprint request resolution respects return revising riddle ridicule roster saga sally satire scenario screenplay script secret section shouting software specification speculation spelling spur statement statute story storyline subject submission summary supplement synopsis tale telecast telegram testimony text textbook thanks theme theorem thesis thriller ticket timetable title tome topic transcription treatise treaty tribute typing ultimatum urging version visa vocabulary weekly wit wow writ yes
event: abandonment abduction abolition abort abortion absorption abuse acceleration accident accomplishment accordance accreditation accumulation achievement acquiring acquisition acquittal acting action activation activity adherence adjustment administration admission adoption adultery advance advent adventure advocacy aegis affinity aftermath aftershock ageing aging agriculture airing airlift airwave algorithm allegiance alteration altering ambush amendment analysis annexation appalling appeal appearing application appointment apprenticeship approach approval approving arc archery arguing arming arranging arrest arrival arrogance arson asking assault assembling assignment assistance athletics attack attempt attendance attraction auction auspice auspices automation autopsy avalanche avenue avoidance awakening award awarding backhand backing backlash backstroke badminton baking balancing ballet balloting bang banking banning baptism baring barring baseball bash basketball bathing batting battle beating begging beginning behalf behavior behest berth betrayal bickering bidding billing binge biz blackmail blast blaze blend blending blessing blitz blizzard blockade blocking bloodshed bloom blow blowing blowout blunder boarding boasting boating boiling bolt bombing bond booking boom boost borrowing botch bouncing bowing bowling bowls boxing branding brawl bray breach breakaway breakdown breakers breaking breakout breakup breaststroke breath breathing breeze brewing bribery briefing bringing broadcasting broadening budding buildup bullying burglary burial burning burst burying bustle buying buyout buzz calamity calculation calling campaign campaigning camping cancellation candidacy captaincy capture caravan cards care career carnage carnival case catastrophe catching catering cause causing celebration censorship census ceramics ceremonial ceremony certification cessation chairmanship change channel channels chanting charge chase cheating chemotherapy chewing childbirth chopper chore choreography chorus cinematography circulation clash classification cleaning cleansing clemency click climax climbing clinch cloning closing closure cloud clutch coaching coding coercion coincidence collaboration collecting collision colonialism colonization combat combining combustion comeback coming command commandment commerce commissioning communicating communication comparing comparison compiling completion compliance complication compression compromise conceding concert concussion conducting confinement conflict confrontation congratulation conquest consequence conservation consolidation construction consultancy consumption contact contest contingency continuation contraception contracting contraction contribution controversy conversion convoy cooking cooling cooperation copying corona coronary coronation correction costing countdown counterattack counting coup course courtesy courting courtship couture crackdown cracking craft crash crawling creation creeping crime crop crossing cruelty crunch crusade cuisine cultivation current custom cutback cutting cycling cyclone damage dancing dangling daring darts dating dealing dealings death debacle debut decay decease decision decline decrease deeds deepening default defeat defection defense defining deflation degradation delivery democratization demolition demonstration denial dent departure deployment deportation deposit deposition depreciation deregulation descent deserts design designing destiny destruction detailing detecting determination devaluation development diagnosis dialysis difficulty diffusion digging din dining disappearance disappearing disarmament discharge disclosure discount discovery discrimination discussion disengagement dismantling dismissal disobedience displacement dispute disruption dissent dissolution distortion disturbance diversification diversion diving divorce docking documentary domination doom double doubles doubling downfall downsizing downturn drafting drain drainage drift drifting drilling drinking drizzle duel dumping duty earthquake easing eating eclipse education effect effort election elective electricity elements elevation elimination email emancipation embezzlement embrace embracing emergence emergency emigration emission emphasizing empowerment enactment encoding encore encounter encryption endeavor endeavour energy enforcement engagement engineering enhancement enlargement enrichment enrollment entering enterprise entertainment epidemic episode eradication eroding erosion error eruption escalation escape espionage establishment euthanasia evacuation evaluation event eviction evil evolution exam examination excavation exchange excursion executing execution exercise exercising exhibition exodus expansion expedition expelling experiment exploit exploitation exploration explosion exporting expulsion extradition extravaganza factor fading failure faltering farming fastball fasting fate fault favor feat feedback feeding felony festivity feud fiasco fielding fiesta fight fighting film filming financing finding fire firing fishing fixing flame flash flashing flick flip flood flooding flow flowering flowing flurry fog folding football footstep foray forbidding foreclosure forehand forging fortune founding framing fraud fray freeing freestyle freezing fueling fun functioning funeral fusion gala gale gambling game gaming gardening gas gaze genesis genocide gesture getaway getting giving glance gleaming glimpse globalization going golf governorship graduation grappling gravity grazing grilling grip groundbreaking grounder growth gunfire gunshot gust gymnastics hail hajj hammering handling handover hands happening harvest harvesting hauling havoc haze healing healthcare hearing heartbeat hearts heat heating heroine hiding hijacking hike hiking hit hitting hoax hobby hockey holding holocaust homage homecoming homer homework homicide homosexuality honoring hooking hostilities hugging hunting hurdles hurling hurricane identification immigration immunization impact impairment impetus implementation importation importing imposition imprisonment impromptu improvement inaugural inauguration inception incident incitement incorporation incursion induction industrialization infiltration inflation inflow influx informing infringement inhalation inheritance initiation injection injustice innings inquest inroad inspection installation installing instance insurgency insurrection intake integrating integration interaction interception intercourse interruption intervention interview intifada intimidation introduction intrusion invasion investigating investing investment invitation involvement irregularity irrigation issuance issuing jihad jitter job joining jolt journey judo jumping juncture karaoke karate keeping kicking kickoff kidnapping killing kiss kissing knock knocking label lacrosse landslide lapse launching laundering lawsuit laying layoff layup leach leadership leap leaping leaving lecture lending lesson liberalization liberation lieu light lightning liner lingering liquidation listening litigation locating locking lockout logging logistics looking looting lottery lying maintenance makeover making malfunction malpractice management maneuver manhunt manifestation manipulation manslaughter manufacture manufacturing marathon marching market marketing marketplace martyrdom marvel massage masse matchup mating mayhem means measure measurement measuring mechanism meddling melee meltdown melting merchandising mercy merger merging messaging metabolism microwave migration mining minus miracle mischief misconduct misdemeanor mishap mismanagement mist mistake mistreatment misuse mixing mobilization modernization modification molestation monitoring monopoly monsoon monte motorcade movement movie mudslide multimedia murder mutiny naming navigation nay negligence neutrality noise nomination nonprofit nonproliferation nonstop normalization notification nursing objection obligation observance observation occasion occupancy occupation occurrence odyssey offence offense offensive offshoot offside onset onslaught opener operations opposition oppression ordeal order orientation ousting outbreak outcome outing outreach overheating overthrow packaging pageant pains pairing pandemic paperwork parade pardon participation pas passage path patronage peacekeeping peddling penalty penetration percussion performance performing perjury persecution persona petty phenomenon photography pilgrimage piracy pitching pitting planning planting playing playoff poaching popping porn pornography posing positioning possession pounding practice prayer preaching precaution prelude premiere premiership prep preparation presentation preservation pressing pressure pretending prevention privatisation privatization procedure proceeding proceedings process processing procession procurement production programming progress project proliferation prom promise propagation props propulsion prosecution prostitution protection protest provocation publishing pulling pullout pulse punch punishment purchase purchasing purification pursuit pushing putting quake quarrel quarterfinal query question questioning quiz race racing racket racketeering radiation raid rain rainfall raising rallying ramification rampage rapprochement ratification rationing rattle rattling ravage ray rbi reaching reaction rebellion rebirth rebuff rebuilding receipt reclamation reconciliation reconnaissance recounting recovery recreation recruitment recurrence recycling redemption redeployment redevelopment redistribution reducing reduction reelection referendum refining reform refueling refusal regaining regatta regeneration registration regulating rehabilitation rehearsal reinforcement rejection relay relegation relocation rematch remedy removal rendering rendezvous rendition renewal renovation renting reorganization repair repatriation repayment repeal repeating repercussion repetition replacement replacing replay reprisal reproduction repurchase requirement rescue research resettlement reshuffle residency resistance resonance response responsibility restraint result resumption resurgence retail retailing retake retaliation retention retreat retrial reunification revelation revenge reversal revision revival revoke revolt revolution revue reward riding ringing riot ripple rite ritual rivalry roar roaring robbery rodeo role roller rooting rotation rounding roundup routine rowing rugby ruling rumble rumor rumour runaway runoff rush sabotage sacrifice safari safeguard sailing salaam salah sale salvation sampling saving scaling scam scandal scanning scheduling schooling scoring scouting scrimmage scrum scrutiny sealing search seeking seizure selection selling sellout semifinal sending sermon service services servicing setback settling sevens severance sewing sex shaking shaping shear shedding shelling shift shining shipbuilding shipping shooting shootout shopping shot showdown shrinking shutdown shutout shutting siege sighting sightseeing simmering simulation singing singles sinking sip sitting skating skiing skirmish slalom slaughter slaying slowdown slowing slump smash smashing smoke smoking smuggling snooker snow snowboarding snowfall soccer sodomy softening solo solving spark speech speeding spending spike spinning spitting splash split sponsorship sport spraying spreading spree spying squeezing stabilization stalking stalling stampede standoff starting startup stealing stealth steering step stewardship stifling stimulation stirring stops storage storm strain straining strengthening stretching stride strikeout stripping striving stroke stroll struggle study stunt substitution subversion success suicide sumo sunlight sunshine supervising supervision supplying support supporting suppression surf surfing surge surveillance survey surveying swat sweeping swell swimming switching syndication synthesis taekwondo takeoff takeover taking tally tampering tango tap tapping task taxis teaching tearing tears technology tending tennis terrorism testing thaw theft therapy thrashing thunder thunderstorm tick tide tightening time ting tornado torque touch touchdown tour tourism tournament tow tracing tracking traction trade trading tragedy trailing training trajectory transaction transfer transformation transition transmission transmitting traveling travelling tread treason treatment trek tremor trial trick trimming trip triple triumph trucking tsunami tumbling tuning turbulence turning twist twisting twitter tying typhoon ultrasound ultraviolet undertaking unfolding unification uniting unloading updating uprising upsurge usage use using utilization vacationing vaccination vandalism variant variation vending vengeance ventilation venture verdict veto victory violation violence visit visiting viva voicing volley volleyball voltage vomiting vote voting voyage wages waiting waiver wake walkout waning war warfare warning washing watching watering wave weakening wearing weather weaving wedding weeping weightlift weightlifting whipping whirlwind wholesale wildfire wind wings winning withdrawal withholding work workload workout worrying worsening worship worst wounding wrangle wrestling writing yield zoning
food: ail alcohol ale apple baba bacon barley bean beer berry beverage biscuit blackberry blanc brandy bread breakfast brew broth butter cabbage candy champagne cheese chicken chili chips chocolate chuck citrus cocktail cocoa coconut coffee cookie crisp curry dessert diet dinner dough duff eats edible eggs feed flour food fries grape greens gum ham hamburger hay herbal honey jam jelly juice lemon liquor loaf lunch luncheon marc martini mayo meal meat milk murphy nutrient orange organs pasta pastry patty pea pie pizza pork potato preserves prima provisions pudding ration rice salad salsa sandwich sauce sausage seafood sherry snack soup spaghetti spirits steak strawberry sugar supper sushi syrup tea toast tomato vegetable vinegar vintage vitamin vodka whiskey windfall wine yogurt
group: academy agency alignment ally ancestry army array association assortment audience authorities automaker aviation backlog band banquet bastion batch battalion battery beads bloc board branch breed brethren brigade brokerage brush bunch bundle bureau bureaucracy business businessmen cadre capitalism carmaker cartel cast category cavalry chain charity choir chunk church circus civilization clan class clause clergy club cluster coalition collection college colony column combination commission committee communism community company complement conference congregation consortium constituency content contingent convention cooperative core corp corporation corps council country couple court crew crossroads crowd cult culture data dealership deco delegation denomination department descendants dictatorship directorate division dynasty economy ecosystem electorate enemy ensemble entourage expo faction family feast fellowship findings firm flank fleet flight flock flotilla folks followers forest formation fraternity galaxy gam gang gathering gender gene genome governed government grade gridlock group grouping grove guild hamlet heap herd hierarchy household humans indie industry infantry institution insurer interrogation judiciary junta jury kindergarten knot law leaders league legion legislation legislature lei line lineage linemen litter lump majors mankind manpower manufacturer masses mates matrix meeting membership men metro militia ministry minority minors mission mob monarchy mujahedeen mythology nation navy network orchestra ordering organization outfit package packet pair pantheon paramilitary parish parliament partnership party patrol pedigree personnel phrase pile platoon police politburo polytechnic preschool priesthood processor profession progression publisher railroad railway rainforest rally rank rear regime regiment repertoire republic reserves retrospective reunion row school sect seminary senate sentence sequence series set settlement sharia society species spectrum squad squadron stack staff streak strings subcommittee subfamily subspecies subway superpower swarm symposium syndicate synod team tech teeth tense traffic tribe tribunal trilogy troop troops troupe tuft tyranny underwood union university utility vanguard variety varsity vegetation verb viewers village woods workforce wreath yeshiva
measure: ace acre amp are atm bandwidth barrels baseline billion birth bit blackout bushel cash centimeter chill coin count criterion currency cycle dal deadline delay demise diameter dime dozen dozens drink dying enough expiration extension gain gal gallon gee gram grave greenback half halftime handful hectare helping horsepower hundred iii inch increase index integer interim interval kilo kilogram kilometer kilometre length liter loads lot lots lull mass maximum meantime meanwhile meg megawatt mesh meter mile milligram million minimum mint moment much multitude myriad nine nineteen norm nothing ounce outset par pause peak picking pinpoint poise pound probability psi quantity quarter quota radius reservoir scale scoop scores showtime shred slew specie standard supply swallow tad tear temperature tenth termination then third thirteen thou thousand threshold ton tonne tons trace trillion trio twain two-thirds unit vii viii volume watt worth xii xiii xiv xvi yard zero
money: allocation allowance amenities amount anna ante appropriation assets baht benefit bribe budget capital cent collateral compensation cost costs coverage damages deduction dinar dividend dollar dong earnings equity euro exchequer expense fee finances franc fund funds gold guilder hao income installment insurance kickback krone leone leu lev lira livelihood losses money mortgage naira overhead payment peanuts penny pension perk peseta peso premium proceeds profit profits ransom receipts redress refund reimbursement remittance rent resource retribution revenue riches ringgit royalty ruble rupee rupiah salary sales savings schilling sen sent share slice stake stakes stock subscription subsistence sum surcharge toll treasure treasury tuition wage won
person: abbot aborigine absentee academia accomplice accountant accused accuser activist actor actress addict adherent administrator admirer adolescent adult advancer adversary advertiser adviser advisor advocate aged aide alcoholic alien alumnus amateur ambassador amir analyst anarchist ancestor announcer anthropologist apostle applicant appointee apprentice archaeologist archbishop architect artist assailant assassin assemblyman assistant associate astronaut astronomer atheist athlete attacker attendant attendee attorney auditor aunt auspex author auxiliary avenger aviator ayatollah babe baby bachelor backer baker bandit banker baron baronet bartender bassist batman batsman batter bearer beats believer belle beneficiary bidder billionaire biographer biologist bisexual bishop blind blogger blonde bobby bodyguard bombardier bondholder booby booker boomer borrower boss botanist bourgeois bowman boxer boy boyfriend breeder brewer bride brigadier broker brother brother-in-law buccaneer buddy buff bully bureaucrat businessman buster butch butler buyer bystander cadet caller cameraman campaigner candidate cantor capitalist captain captive captor cardinal caretaker carpenter carrier cartoonist catcher cautious cavalier celebrity censor centrist chairman chairperson chairwoman challenger champ champion chaplain chased chef chemist chief child choreographer chosen cinematographer citizen civilian classmate clergyman cleric clerk client clientele closer clown coach collaborator colleague collector colleen collier colonel colonial colonist columnist comedian commandant commander commando commentator commissioner commodore communist companion compatriot competitor composer comptroller comrade conductor confederate confidant congressman conservative conspirator constable consul consultant consumer contemporaries contemporary contender contestant contractor contributor controller cook coordinator cop cornerback coroner corporal correspondent cosmopolitan councillor councilman counsel counselor countess countryman courier cousin coward cowboy cream creditor cricketer criminal cripple critic crook crusader culprit curator customer cutler cyclist czar dad daddy dame dancer darling daughter deacon deaf dealer dean dear deceased defeated defector defendant defender demonstrator dentist dependent depositor deputy descendant designer detainee detective detractor developer devotee dictator dieter dignitary diocesan diplomat director disabled disciple dissident distributor diva doctor don donna donor doomed draper drummer drunk duchess dude duke dwarf dweller dyer earl earner eccentric economist editor educator elder elector elite emir employee employer empress engineer entertainer enthusiast entrepreneur environmentalist equestrian escort evacuee evangelist examiner executive exhibitor expatriate expert explorer exporter extremist eyewitness farmer father featherweight fellow feminist fiancee fielder fighter filmmaker finalist financier firefighter fisher fisherman flanker fledgling foe folk follower fool footballer forecaster foreigner foreman forerunner freeman freshman friend fugitive fullback gambler gangster gardener general generation genius gentleman gentry geologist girl girlfriend godfather goldsmith golfer gourmet governor grader graduate gran grandchild granddaughter grandfather grandma grandmother grandparent grandson groom grower guard guardian guerrilla guest guitarist gunman gunner guru guy gymnast hack hacker haji hakim handler hardliner harper headmaster heavyweight heir heiress herald hero heterosexual hick hijacker hiker historian hitter homeless homeowner homosexual hood host hostage hostess householder housewife hulk hunter husband idiot illustrator imam immigrant immune importer incarnation incompetent incumbent individual industrialist infant infielder informant inhabitant inmate insider inspector instructor insurgent intellectual intermediary intern interpreter interrogator interviewer invader invalid inventor investigator investor islander jockey journalist judge junior juror keeper kicker kid kidnapper killer king knight labor laborer labour lady landlord landowner laureate lawmaker lawyer leader lech lecturer leftist lefty legislator lender lesbian letterman liar liberal libertarian librarian lieutenant lightweight linebacker lineman listener lobbyist longer looter loser lover loyalist macho madame maestro magician magistrate magnate maid maiden maker malik mama man manager marcher marine mariner marketer marshal martyr master mate mater mathematician mayor mechanic medalist medallist mediator member mentor mercenary mercer merchant messenger meteorologist middleweight migrant millionaire mimic miner minister missionary mistress mod modernist mom monarch monk mortal mother mourner murderer musician namesake narrator nationalist nationality native naturalist navigator needy negotiator negro neighbor nephew newcomer niece ninja nobility nobody nominee novelist novice nun nurse observer obsessive occidental occupant offender officer official offspring ombudsman onlooker opponent orderly organist organizer orphan outfielder outlaw outpatient outsider owner pacifist packer padre pagan painter pal papa paparazzo paramedic paratrooper parent parishioner parson participant partner pasha passenger pastor patient patriarch patriot patron peasant pedestrian peerage people peoples performer perpetrator person philanthropist philosopher photographer physician physicist pianist picket pilgrim pilot pioneer piper pirate pitcher plaintiff planner playboy player playmaker playwright poet pol policeman politician pollster ponce pontiff pope populace population populist porter postgraduate potter practitioner preacher predecessor prefect premier presenter president prey priest primate prince princess prisoner private pro producer professor programmer promoter prophet proponent proprietor prosecutor prostitute protagonist protectionist protector protege protester provider provost psychiatrist psychologist public publicist pundit punk pupil purchaser pursued quarterback rabbi racist racketeer raiser rancher reader rebel recipient recruit recruiter rector referee refiner reformist refugee regent relative reliever renegade repatriate reporter representative republican rescuer researcher reservist resident respondent retailer retiree retreated reverend reviewer rider rightist rioter rival robber rockers rogue romantic rookie roommate rover rowdy royalist ruler runner runner-up sage sailor salesman samurai savage saxophonist scholar scholastic schoolteacher scientist scorer scout screenwriter sculptor seaman secessionist secretary sectarian seeker seller senator senior sentinel separatist sergeant servant settler shareholder sharper sheik sheikh shepherd sheriff shopper shortstop sibling sidekick signatory singer sir sister skater skeptic skier skipper slain slave sleeper slugger smuggler sniper socialist sociologist soldier solicitor soloist somebody someone son songwriter sonny sophisticate sophomore soprano sovereign speaker specialist spectator speculator spokesman spokesperson spokeswoman spouse sprinter spy staffer stakeholder stalwart statesman stepfather steward stiff stockholder stranger strategist strongman student subordinate subscriber subversive successor sufferer sultan superintendent superstar supervisor supplier supporter surfer surgeon surrogate surveyor survivor swami sweetheart swimmer sympathizer tackle tailback taker taxpayer teacher teammate teamster technician teenager tenant terrorist theologian therapist thief thinker thug tiger toddler tourist tout trader trafficker traitor traveler traveller treasurer trooper trustee tsar tutor twin tycoon umpire uncle underdog undergraduate undersecretary underworld unionist user vegetarian vendor vet veteran veterinarian vicar victim victor viewer villager villain violator violinist virgin viscount visionary visitor vocalist volunteer voter wag wagoner waiter waitress wally wanderer ward warden warlord warrior watcher westerner whale white wholesaler widow wife winger winner witch witness wizard woman worker worshipper wrestler writer youngster youth zombie
place: aerospace airspace airway aisle alley alp angle apex aquarium archdiocese archipelago area arroyo atoll auditorium axis backyard bakery bank barrel battlefield battleground bay beach ben berg birthplace bluff border borough bottom boulevard boundary bounds brook bypass cache cage campus canyon cape causeway cave cavity cell cemetery center chamber checkpoint chimney city clearing cliff closet coast coastline col colliery commonwealth commune compartment continent corner corridor countryside county courtyard cove crack creek crest crossroad crust dairy dale dell delta desert destination diocese direction district dock doorway downtown driveway duchy dune edge edging empire enclave enclosure end entrance epicenter equator estuary expressway exterior fairway farm farmland field fireplace fishery flies foothill freeway front frontier furnace garden gateway ghetto glacier glen grange grassland graveyard greenwood ground gulf habitat hall hallway harbor haunt heartland heaven heel heights hell hemisphere here hideout highland highway hill hillside hilltop hole hollow holy home homeland hometown horizon horst incline infield inlet inside interchange interface interior island junction jungle lab laboratory ladder lagoon laguna lake lakeside landfill landmark landscape lane latitude lawn leak left locality location loch longitude lowland mainland manifold maria mausoleum meadow metropolis middle midfield midst motherland motorway mountain nave neighborhood neighbourhood ocean opening orbit orchard origin outback outdoors outfield outline outpost outside outskirt outskirts paradise park parkway parts pasture patio peninsula piazza pike pipe pit place plateau playground polls pond port portal position post prairie precinct premises principality protectorate province ranch ravine reef region reservation residence ridge rift river road roads roadside roadway rooftop route sands scene sea seaport seaside seat setting sewer sheet shipyard shore shoreline side sidewalk silva site skyline slope slum sole somewhere source spot staircase stairs state steps strait stream street stretch studio subcontinent subdivision suburb swath tee terrace terrain territory there thoroughfare tip tomb top town township track tract trail trend tributary trough tube tunnel underside unknown uphill upside vale valley vault venue vicinity vineyard volcano waterfall waterfront watershed waterway whereabouts woodland workplace workshop zone
plant: aquatic aspen banana biennial bush cactus clocks columbine corn daisy elm erica evergreen flamboyant flower grass herb hoya ivy lily lotus mei milo napa oat orchid ornamental pine poppy rose rowan sang sesame shrub tree tung veronica vine violet weed wheat willow
substance: acid adrenaline alligator aluminium aluminum ammonia anime antibody arsenic asbestos aspirin atom babbitt blood brass bronze buffer builder caffeine calcium carbohydrate carbon card cardboard charcoal chemical chloride chlorine cholesterol chrome cigar cigarette clay cleaner concentrate copper cork cotton cum debris dioxide dirt dung enzyme estrogen ethanol extract fallout feather fertilizer fiber filling firestone flint fluid formulation fraction freshwater fumes fur garbage gasoline glucose grain granite gravel grease grinding helium hormone hydrogen ink insulin iron ivory junk kerosene kraft lava leather limestone linden liquid lithium log maple marble material melamine mercury metal methane mineral mixture monoxide mud neon nickel nicotine nitrogen oak oil ore oxide oxygen packing pad page palladium paper particle paste peat pesticide petrochemical petrol petroleum phosphate plasma plaster platinum plutonium pollutant polymer potassium protein redwood rubber rubbish rubble salt sand sandstone scraps sewage shale silicon silver soap sodium solution solvent spice spiegel spray stainless steel steroid straw stuff substance substrate sulfur suspension sweat tar testosterone thus tin titanium tobacco uranium urine vapor wash waste water wax wood zinc
time: adolescence adulthood afternoon anniversary antiquity august autumn birthday centennial century childhood culmination date dawn day daylight days daytime decade duration dusk era eternity evening fall festival flush fortnight future heyday history hitch holiday honeymoon hour hours infancy infinity instant jubilee leisure lifetime march maturity midday midnight millennium min minute month morning morrow night nightfall nighttime noon now nowadays overtime past period phase picnic preseason presidency reign rhythm season sec second semester span spring stage summer teens tempo tenure tiebreaker times today tomorrow tonight twilight vacation wartime week weekday weekend while winter year years yesterday
vehicle: airbus aircraft airliner airplane ambulance auto automobile balloon barge battleship bicycle bike boat bomber bulldozer bus canoe car carriage cart clarence commuter convertible corvette coupe cruiser destroyer freighter frigate gig glider helicopter jeep jet jetliner lifeboat limousine locomotive minibus minivan motorcycle panzer pickup plane rocket sedan ship spacecraft streetcar submarine tank tanker taxi tractor train trolley truck vehicle wagon warplane warship yacht
weapon: ammunition armament arms artillery bomb bullet cannon cartridge dirk dynamite firearm firework grenade gun handgun hardware kris lance launcher missile mortar munition ordnance pistol revolver rifle round sabre sarin shell shotgun shrapnel slug spear sword warhead weapon weaponry`;
