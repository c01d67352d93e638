import { once } from './once';
import { stem } from './text';

/** Words that carry grammar, not matter. Written by hand. */
export const GRAMMAR = `a about above across after again against all almost along already also although always am among an and
another any anybody anyone anything anyway are aren't around as at away back be because been before began being below
between beyond both but by came can can't cannot come could couldn't did didn't do does doesn't doing don't done down
during each either else enough etc even ever every everybody everyone everything except few for from further gave get
gets getting give given gives go goes going gone got had hadn't has hasn't have haven't having he he'd he'll he's her
here here's hers herself him himself his how however i i'd i'll i'm i've if in indeed instead into is isn't it it'd
it'll it's its itself just keep kept knew know known knows last least less let let's like likely made mainly make makes
making many may maybe me might mine more moreover most mostly much must mustn't my myself near nearly neither never
nevertheless next no nobody none nor not nothing now nowhere of off often oh on once one one's ones only onto or other
others otherwise ought our ours ourselves out over own per perhaps put quite rather really said same saw say saying says
see seem seemed seems seen shall she she'd she'll she's should shouldn't since so some somebody someone something
sometimes somewhere soon still such take taken takes taking than that that's the their theirs them themselves then
there there's therefore these they they'd they'll they're they've thing things this those though through throughout
thus till to together too took toward towards try under unless until up upon us use used using usually very via was
wasn't way ways we we'd we'll we're we've well went were weren't what what's whatever when whenever where whereas
wherever whether which whichever while who who's whoever whole whom whose why will with within without won't would
wouldn't yes yet you you'd you'll you're you've your yours yourself yourselves`;

/** Words so frequent in any English prose that they tell little of its subject. Written by hand. */
export const FREQUENT = `able accept account achieve act action active activity actual add address advance age ago agree aim air
allow alone amount ancient answer anxious appear apply approach area argue argument arm arrive article ask aspect attempt
attention average aware bad bag balance ball bank base basic basis bear beat beautiful become bed begin behavior behind
believe benefit best better big bill billion bit black block blood blue board body book born bottom box boy branch break
bring broad brother build building burden business busy buy call car card care carry case cause cell center central
century certain chain chair challenge chance change chapter character charge check chief child choice choose circle
citizen city claim clear clearly close cold collect color common community company compare complete complex concern
condition conflict consider contain content context continue contract contrast control conversation cost council
counter country county couple course court cover create critical cross crowd cultural culture current cut cycle daily
danger dark day dead deal dear death decade decide decision deep deeply default define degree demand department depend
describe design desire detail determine develop development difference different difficult dinner direct direction
discover discuss discussion disease distance divide doctor dog dollar door double doubt draw dream drive drop dry due
dynamic early earth ease east easy eat economic economy edge effect effective effort eight elect element emerge end energy
engage enjoy ensure enter entire environment equal especially essential establish event evidence exact example exist
expect expensive experience expert explain explicit expose express extend extent eye face fact factor fail failure fair
fall familiar family famous far farm fast father fear feature feel field fight figure fill final finally find fine
finger finish fire firm first fit five fix floor fly focus follow food foot force foreign forget form former forward
found four free friend front full function fund future gain game garden gas general generally girl glass goal god good
government great green ground group grow growth guess gun guy hair half hand hang happen happy hard harm head health
hear heart heat heavy help hide high highly history hit hold home hope horse hospital hot hotel hour house huge human
hundred husband idea identify ill illustrate image imagine impact imply important improve include including increase
increasingly independent indicate individual industry influence inform information insight inside institution interest
international introduce involve island issue item job join joint journey judge jump key kid kill kind king kitchen lack
lady land language large late later laugh law lay lead leader leading learn leave left leg legal length lesson letter
level leverage lie life light limit line link list listen literature little live local logic long look lose loss lost
lot love low lower main maintain major man manage manner map mark market marry mass match material matter mean measure
mechanism meet meeting member memory mention message method middle mile million mind minister minor minute miss mix
model modern moment money month moral morning mother mouth move movement music name narrative narrow nation national
natural nature necessary need network new news night nine node north note notice number object obvious occur offer
office official old open operate operation opinion opportunity oppose option order ordinary organization origin original
outcome outside page paint pair paper parent part particular particularly partner party pass past path pattern pay peace
people perfect perform period permit person personal phone photo pick picture piece place plan plant play player please
plenty point policy political poor popular population position positive possible power practice prepare present
president press pressure pretty prevent previous price primary prime principle private probably problem procedure
process produce product production professional program progress project promise proper property propose protect prove
provide public pull purpose push quality quarter question quick quickly quiet radio raise range rate reach read ready
real reality realize reason receive recent recently recognize record red reduce refer reflect region relate relation
relationship relative remain remember remove repeat replace reply report represent require research resource respond
response responsibility rest result return reveal rich right rise risk river road rock role room round rule run safe
sale save scale scene science scientist sea season seat second secret section security seek select sell send sense
separate series serious seriously serve service set settle seven shape share sharp shift shoot short show side sight
sign significant similar simple simply single sit site situation six size sky sleep slow slowly small smile social
society soft soil solution song sort sound source south space speak special specific speech spend spring staff stage
stand standard star start state statement stay step stock stone stop store story strategy street strong structural
structure study stuff style subject succeed success sudden suffer suggest summer sun support suppose sure surface
surprise system table talk task tax teach team technology tell ten tend term test text thank theme theory thick thin
think third thought thousand threat three throw tie time tiny today tomorrow tone tonight top total touch tough town
track trade tradition traditional transform travel treat tree trend trial trip trouble true trust truth turn two type
typical typically understand underlying unit up upper usual value variety various vast version victim view village
violence visit voice vote wait walk wall want war warm watch water weak wear weather week weight west white wide wife
wild win wind window winter wish woman wonder wood word work worker world worry worth write wrong year young zero
student school university college pupil class classroom learner fifth longer shorter larger largest smaller smallest
higher highest lower lowest fewer greater greatest better earlier later newer older output input schedule release rose
risen fell fallen felt kept paid spent spare store stores delay delays recall wave waves free monday tuesday wednesday
thursday friday saturday sunday january february march april june july august september october november december
spring morning noon daily weekly monthly yearly decade percent share shares ratio sum amount figure survey report poll
pilot trial expert analyst author editor reader writer founder owner chief director manager employee employer staff
firm firms shop shops clinic clinics street streets district neighbor neighbour household income salary wage profit
revenue budget debt loan bank tax fee bill rent property insurance trade export import factory farm land sea river
weather climate heat cold cool rain wind shade tree plant animal dog cat bird fish food drink coffee tea bread meat
sugar salt oil steel iron gold silver paper plastic glass engine vehicle bus train plane ship bike driver passenger
airport station hospital nurse patient drug medicine vaccine virus cancer blood brain bone skin muscle sleep exercise
football soccer baseball basketball tennis golf league match coach player goal film movie song album band artist actor
actress novel poem painting museum theater theatre church god prayer faith king queen prince army soldier weapon bomb
attack crime prison lawyer judge trial vote voter election candidate party parliament congress senate president minister
mayor governor treaty border refugee migrant immigrant citizen law rule ban protest strike union court police`;

const stemsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(stem));

const grammar = once(() => stemsOf(GRAMMAR));
const grammarWords: ReadonlySet<string> = new Set(GRAMMAR.split(/\s+/));
const frequent = once(() => stemsOf(FREQUENT));

/** All words of the lists. */
export function listedWords(): string[] {
  return `${GRAMMAR} ${FREQUENT}`.split(/\s+/);
}

/** Whether a stem carries grammar only ("the", "would"). */
export function isGrammar(stemmed: string): boolean {
  return grammar().has(stemmed) || stemmed.length < 2;
}

/** Whether a word, in small letters, carries grammar only: "even", and not "evening", which has the same stem. */
export function isGrammarWord(word: string): boolean {
  return grammarWords.has(word) || word.length < 2;
}

/** Whether a stem is so frequent in ordinary English that it tells little of a text's subject. */
export function isFrequent(stemmed: string): boolean {
  return isGrammar(stemmed) || frequent().has(stemmed);
}
