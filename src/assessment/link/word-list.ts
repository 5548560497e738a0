/** The words of a generated passphrase: short, plain, all different. Two to the power of eleven of them, so each is worth eleven bits. */
export const WORDS: readonly string[] = `
abbey able about above accent accept acid acorn acre across action active actor adagio adapt add admire
admit adopt adverb advice advise affair after again age agency agenda agree aim air aisle album alder
alley allow alloy almond almost aloe along alpine also always amber among amount ample amulet amuse anchor
angle ankle answer ant anthem anvil ape apex appear apple apron aqua arbour arcade arch arctic arena argon
arm armour aroma around arrive arrow artist ascent ash aside ask aspect aspen assist atlas atom atrium
attach attend attic attire auburn aunt aurora author autumn avenue avoid awake award aware away awning
axis axle azure badge badger bag bagel bake bakery ball ballad ballet ballot balm bamboo banana band
bandit bangle banjo banker banner barber barge bark barley barn barrel base basic basil basin basis basket
bat bath bathe baton battle bay bayou beach beacon bead beam bean bear beauty beaver become bed beech beet
beetle before begin behind beige belfry bell belong below belt bench bend beret berry beside beyond billow
binder birch bird bishop bison bitter black blazer blend blinds blink block bloom blue blunt boar board
boat bobbin boil bold bolt bonnet bonus book boot borrow both bottle bough bounce bow bower bowl box boy
brain brake branch brass brave bread breath breeze briar brick bride bridge brief bright bring brisk broad
broker bronco bronze brook broom broth brown brunch brush bubble bucket buckle bud budget buffet bugle
build bulb bull bun bundle bunny buoy bureau burlap burrow burst bush bustle busy butler butter button buy
cabin cable cactus cafe cage cake calico call calm camel camera campus canal canary candid candle candy
cane canoe canopy canvas canyon cap cape caper car card career cargo carpet carrot carry cart carve case
cashew cask cast castle casual cat catch cause cave cavern cedar celery cello census centre cereal chain
chair chalet chalk chance change chapel charge charm chart chase cheap cheer cheese chef cherry chess
chest chick chief child chime chisel chive choice choir choose chord chorus chrome cider cinder cinema
circle circus citrus city civil clam clamp clap clasp clause clay clean clear clerk clever cliff climb
clinic cloak clock close closet cloth cloud clove clover clown clue coach coast coat cobalt cobble cobra
cocoa cocoon coffee coin cold collar colony colt column comb comedy comet comma common condor consul
convoy cook cookie cool copper copy coral cork corn corner cornet cosmos cosy cot couch cough count couple
course court cousin cove cover cow cowboy coyote crab cradle craft crane crate crater crawl crayon cream
create creek cress crew crisp crocus cross crow crown cruise crumb crust cub cube cuckoo cup curl curry
custom cycle cymbal daily dairy daisy dam damp damsel dance dancer dapper daring dark dart date dawn
debate decade decide deck decoy deep deer degree delta denim dense depend depot depth deputy desert design
desk detail detour device dew dial diary dice diet dig digit dill dine dingo dinner direct dish dive
divide dizzy doctor dog domain dome domino donkey door double dough dove dowel down dozen draft drag
dragon drama draw dream dress drift drill drink drive driver drop drum dry duck duke dune during dusk dust
duty dynamo each eager eagle early earn earth easel east easy eat ebony echo eclair edge edit editor eel
effect effort egg either elbow elder elixir elk elm else ember emblem empty emu encore energy engine
enigma enjoy enough enter epic equal era eraser errand escape escort essay estate even event ever exact
except exist exit exotic expand expect expert extra eye fable fabric facade face fact faint fair faith
falcon family famous fan fancy farmer fast fasten father fathom faucet fawn feast feed feel fence fennel
fern ferret ferry fetch fiddle field fiesta fig figure file fill fillet filter final finch find fine
finger finish fir firm first fish fit fix fjord flag flame flask flat fleet flight flint float flood floor
flora flow fluffy flute fly foal focus fog foil fold folder follow fond foot forest forge forget fork form
formal forum fossil fox frame freeze fresco fresh fridge friend fringe frog frost frosty fruit fudge fuel
full funnel funny furrow future fuzzy gable gadget gait galaxy gallon gallop game gantry garage garden
garlic garnet gate gather gear gecko genius gentle geyser giant gift giggle ginger girder girl give glad
glade glass glaze glen glide globe glove glow glue gnat goal goat goblet gold golden gong good goose
gopher gorge gourd grab grain grand grape grass gravel gravy great green greet grill grin grip groove
grotto ground group grouse grove grow guard guava guess guest guide guild guitar gulf gull gust gusto gym
habit haiku hail half hall halo ham hamlet hammer hamper hand handle hang hangar hanger happen happy
hardly hardy harp hasty hat hatch haven hawk haze hazel heal heart hearth heat heater heavy hedge heel
helium helm helmet help hen hermit hero heron hidden hide high hike hiker hill hinge hippo hobby hold
hollow holly home honest honey honour hoof hook hoop hope horn horse hose host hotel hound hour house
hover huge hum humble hunter hurry husk hymn ice icicle icy idea ideal igloo ignite iguana image impala
inch income index indigo indoor infant inform ink inlet inner insect inside into invent invite iris iron
island item ivory ivy jackal jacket jade jaguar jam jar jargon jaunt jay jeans jelly jersey jester jet
jewel jigsaw jingle job jockey join joiner joke jolly jotter joy joyful judge judo jug juice jump jumper
jungle junior jury kale kayak kazoo kebab keen keep kelp kennel kernel kettle key khaki kick kiln kimono
kind kindle king kiosk kite kitten kiwi knee kneel knit knob knock koala label labour lace ladder ladle
lady lagoon lake lamb lamp lane lapel larch larder large lark lasso last latch late later lathe lather
laugh launch laurel lava lavish law lawn lawyer layer lazy lead leader leaf league lean learn leave ledge
ledger legacy legend lemon lemur lend lens lentil less lesson letter level lever lid lift light likely
lilac lilt lily lime limit line linen lineup link lintel lion liquid list listen litre little live lively
lizard llama load loaf loam lobby local lock locker locket locust lodge loft logic lone long look loom
loop lord lotus loud lounge lovely lower loyal luck lumber lunar lunch lustre lute lynx lyric magic magnet
magpie major make mallet mango manner mantel manual many map maple marble march margin marina mark marker
market maroon marsh mascot mask mason mast mat match matrix matter mauve maybe mayor maze meadow meal
medal medley mellow melody melon melt member memo memory mend menu merge merit merry metal meteor meter
method metro midday middle mighty mild mile milk mill miller mimic mind miner minnow minor mint minuet
minute mirage mirror mist mitten mix moat model modern modest mohair moist mole moment money monkey mood
moon moor moose mop mortar mosaic moss mostly moth mother motion motor motto mouse mousse mouth move movie
much mud muesli muffin mug mule mural muscle museum music muslin myrtle myth nail name napkin narrow
nation native nature navy near nearly neat neck nectar need needle neon nephew nest net nettle neuron
never new newt next nickel niece nimble nine noble nobody nod noise nomad noodle noon normal north nose
note notice nougat novel novice number nurse nut nutmeg nylon oak oar oasis oat obey object oboe obtain
ocean ochre octave odd offer office often old olive omen once onion only onyx open opera optics option
oracle orange orbit orchid order ore organ origin other otter outer outfit oval oven over owl oxide oxygen
oyster ozone pack paddle page pagoda pail paint palace pale palm pan panda pansy papaya paper parade
parcel park parka parody parrot part pass past pasta pastry patch path patrol pause pay pea peace peach
peak peanut pearl pebble pecan pedal pen pencil people pepper period permit person petal pewter phone
photo phrase piano pick pickle picnic pie piece pier pig pigeon piglet pike pillar pillow pilot pin pinch
pine pink pipe pirate piston pixel pizza place plaid plain plan planet plank plant plate play player plaza
pledge plenty pliers plot plough plug plum plume plump pocket poem poet poetry point pole policy polish
polite polka pollen pond pony poodle pool poplar poppy porch portal porter poster pot potato potion potter
pouch pour powder power praise prawn prefer press price pride priest prime prince prism prize profit proof
proper proton proud prove prune public puddle puffin pull pulley pulse puma pump pupil puppet puppy pure
purple purse push puzzle quail quaint quarry quartz queen quest quiche quick quiet quill quilt quince
quite quiver quiz rabbit race racket radar radio radish radius raft rafter rail rain raise raisin rake ram
ramp ranger rapid rapids rare rather ration rattle raven ravine razor reach read real reason rebus recess
recipe record red reed reef reel reflex refuge regal region relay relic remain remark remind rent repair
repeat reply report rescue resort rest result return review reward rhino rhyme rhythm ribbon rice rich
riddle ride rider ridge ring rinse ripe ripple rise river rivet roast robe robin robust rock rocket rod
role roll roof room root rope rose roster rosy rotor rough round route row rowan royal rub rudder rug
ruler rumour run runner runway rural rush rust sable saddle safari safe saga sage sailor salad salmon salt
salute sample sand sandal satin sauce saucer save saw scale scarf scene scent scheme school scone scoop
score scout screen screw script scroll seal search season second secret sector seed seem seesaw seldom
select self sell send senior sense sepia sequel sequin serene series serve sesame settle seven shade
shadow shake shape share shark sharp shed sheep sheet shelf shell shield shine shiny ship shirt shoe shop
shore short shovel show shower shrew shrimp shrub shrug shut shy side sieve sight sign signal silent silk
silver simple since sing singer single sip siren sister sit site sixty size skate sketch skill skin skip
skirt skunk sky slate sled sleep sleet sleeve sleigh slide slim slogan slope sloth slow small smart smell
smile smoke smooth snail sneeze snow snug soap social sock socket sofa soft soil solar solid solve sonata
song sonnet soon sorbet sort soul sound soup sour source south soy space spade spare spark speak spear
speech speed spell spend sphere sphinx spice spicy spider spigot spin spiral spire spirit splash split
sponge spool spoon sport spot spread spring sprint spruce square squash squid squire stable stack stag
stage stair stamp stand stanza star stare start state statue status stay steady steel steep steer stem
step stew stiff still stir stitch stone stool stop store stork storm story stove strap straw stream street
strict string stroll strong stucco study sturdy style subtle sudden suffix sugar summer summit sundae
sunny sunset super supper supply sure surf sushi swamp swan sway sweep sweet swift swim swing switch
swivel symbol syntax syrup system tabby table taco tailor take talent talk tall tame tan tandem tango tank
tape target tart tartan task tassel taste tavern tawny taxi tea teach teal team teapot tell tempo ten
tenor tent term thank thaw theme these thick thin thing think thorn those three throw thumb thyme tiara
tide tidy tie tiger tight tile tin tip title toad toast today toe token tone tonic tool tooth top topaz
topic torch total totem tough tour towel tower town toy trace track trade trail train tram tray treat tree
trend trial tribe trick trim trio trip trout truck true trunk trust truth try tub tube tuck tulip tuna
tune tunic turn tutor tweed twice twig twin twist type umber uncle under union unit unite untie until upon
upper urn usher usual valet value valve van vase vast venue verb verge verse very vest vicar view villa
vine vinyl viola viper visit vista vivid voice vote vowel wafer wage wagon wake walk wall waltz want warm
warn wash wasp watch water wave wavy wear weave weed weigh west wharf wheat wheel while whisk white wick
wide width wild win wind wing wink wipe wire wise wish wit witty wolf wool word work world worm wrap wren
wrist yacht yak yard yarn yawn year yeast yew yodel yoga young youth zebra zero zone
`
  .trim()
  .split(/\s+/);
