/** Common English words that the lexicon does not hold, as singulars; see real-words.ts. Counted in plain technical and general prose, with near misses of our vocabulary added. */
export const REAL_WORDS = `
abbreviated abbreviation abide ability abort aborted above absence absent absolute abstract accept acceptable acceptance accepted
accepting accessibility accessible accessor accidental accidentally accompany accordance according accordingly accounted accumulated
accuracy accurate achieve achieved acknowledge acknowledgment acorn acquiring acting activate active activity actual adapt adapted
adapter adaptive added adding addition additionally addon address adjacent adjust adjusted admittedly adopted advance advanced advantage
adverb advise advised advisory affect affecting affiliate afterward aggregate aggressively agree agreed ahead aimed aiming alarm
algorithm aliase aliased align alignment alike alive allegedly alleging alley allocate allocated allocation allow allowed allowing
almost alone along alongside alpha alphabetic already alter altered alternate alternative although ambiguous amended among amount amuse
amused analyse analysis analyze ancestor anchor ancient angle animation ankle annotation anonymously another answer anymore anyway
anywhere apart apparently appear append appended appending applicable applied apply appreciated approach appropriate appropriately
approved arbitrary architecture archive archiving arena argued argument arising array arrow artifact ascii aside asked assemble
assembled assembler assert assertion asset assign assigned assignment associated associating assume assumed assuming async asynchronous
asynchronously atomic attach attached attaching attempt attempted attempting attention attribute attribution audio authentication author
authoring authorization authorize authorized authorship autocommand autoconf automatic automatically availability available avoid
avoided avoiding await aware babel backed backend background backport backslash backward badge badly bailey baked ballet banned banner
barrel based basename basic basically basis bastard batch battery battle bearer became become began begin beginning behalf behave
behavior believe belly belong benchmark beneficial berry beyond bigger bigint binary binding binmode bisect bitmap blame blank blend
bless blessed blink blister block blocked blocking bloom boaster bogus bolder boolean booting bootstrap boring bother bottom boulder
bounce bound boundary bowel bower brace bracket branching breach break breakpoint brian bride bridge brief bright bring bringing broad
brook brown bubble budge buffer buffered buffering buggy build built builtin bullet bunch bundle bundled bundler bureaucracy burst
button bygroup bypass cable cache cached caching calculate calculated calculation callable callback cancel cancelled candle canonical
capability capable capitalize captain caption capture captured capturing careful carefully caret carried carrot carton casing casket
caster category causal cause caused causing cease celery cellar certain chainable challenge chance changed changelog changer changing
chapel chapter charger charm charset chart charter cheap checked checking cherry chmod chomp choose chosen chris christian chunk cider
cipher circular claimed clang clarified clarify clarity clash classifier classmethod classname clause clean cleaned cleanly cleanup
clear cleared clearer clearing clearly click clicking climb clobber clock clone cloned cloning close closed closely closer closest
closing closure clover clown cluster coacher coarse coaster codebase codepath coding coincidence coker colder colin collage collating
collect collected collection collective colon color colored column combination combine combining comet comma command commence comment
commercially committer commonly communicate communicating compact compare compared comparing compat compatibility compatible competent
compilation compile compiled compiler compiling complement complete completed completely completer completing completion complex
compliancy compliant complicated comply complying component composing compress compressed compression computation compute computed
computing concatenated concatenation concept concern concerning concision concrete concurrent condensation conditional conditioned
confident config configurable configuration configure configured configuring confirm conflict conflicted conflicting conform confuse
confused confusing confusion conic conjunction connect connected connecting connection connector consent consequence consequential
consider consideration considered consist consisted consistency consistent consistently consisting console const constant constitute
constraint construct constructed constructing construction constructor construed consult consulting consumable consume consumed
contacted contacting contain contained container containing contest context contextlib continent continuation continue continued
continuing contradict contrast contrasting contrib contribution controlled convenience convenient convention convergence conversion
convert converted converting conveyance convinced cookie cooky cooperate coordinate coordinated coordination copied copying copyright
copyrighted correct corrected correctly correlation correspond correspondence corresponding corrupted corruption costume costumer count
counted counterclaim counting covered crashed crashing crate create created creating creation credential creeper criss criterion
critical croak crust crypto cryptography current currently curry curse cursor curtain curve custard customary customise customization
customize customized cycle cynic daemon dagger damage dancer dangerously darwin datetime david dealing dealt debian debianized debug
debugger debugging decide decimal declaration declare declared decode decoded decoder decoding decorated decoration decorator decreased
dedent dedicated dedication deemed deeper default defective defend defensive defer deferred define defined defining definition defrag
defuse delay delegated delegator delete deleted deleting deletion delimited delimiter deliver delivered delta denial dependence
dependency deployment depot deprecated deprecation deprive depth derivative derived descending descent describe described describing
description descriptive descriptor designated designed designee desirable desired despite destination destroy destroyed detached detail
detailed detect detected detecting detection determine determined determining develop developed developing diagnosed diagnosing
diagnostic dialect dialog dictionary differ differing difficult digest digit digitally direction directive directly directory dirname
dirty disable disabling disadvantage disallow disappear discard discarded disclaim disclaimed disclaimer disconnect discouraged discover
discovery discussion dispatched dispatcher displayed displaying distinct distinguish distribute distributed distributing distributive
distro distutil diver divide docker documentation documented dodge doesn domain donkey dotted double doubt downer download downloaded
downloading downstream draft dragon drain dress drive driven drizzle dropped drown dummy dunno duplicate duplicated durability duration
dynamic dynamically eager earch earlier early easier easily ecosystem edict editable edited editing effect effective effectively
efficient efficiently either elapsed elevation eliminate elimination elseif elsewhere elsif emailing embed embedded emitted emphasis
empty emulation enable enabled enabling enclosed enclosing encode encoded encoding encounter encountered encourage encouraged encrypted
encryption ended endif ending endorse endorsement endpoint endregion enforce enforceable enforced engine enhanced enhancement enough
ensure ensuring enter entered entering entirely entirety entitled entity entry equal equivalent errno error escape escaped escaping
eslint esmsh especially essential essentially established estree eternal evaluate evaluated evaluating evaluation eventually everything
everywhere evict exact exactly examine examined example exceed except exception exchanged exclude excluding exclusion exclusive excuse
executable execute executed executing execution exercised exercising exist existence exited exiting exodist expand expanded expansion
expect expected expensive experienced experimental expertise expiration expire expired explain explained explanation explicit explicitly
exponent export exported exporting expose express expressed expression expressly extend extended extending extension extent externally
extra extract extracted extraction fable factor failed failing failure faint fairly fallback falling false falsy fashion faster fatal
faulty favor feature fender ferry fetch fetched fetching fewer fiddle fiend fifth figured filehandle filename filesystem filetype filled
filler filter filtered filtering final finally finder finding finer finish finished finite fired fixer fixing flaky flatten flattery
flexible float floating flood flower flush flushed focus focuse folder follow followed following footer forbid forbidden forced foreach
foregoing foreground forest forever forgery forget forgot format formatted formatter formatting formed forth forum forward forwarded
found fountain fourth fragment frame framework freed freedesktop freely freeze frequency frequently fresh fridge friendly fruity fudge
fulfilled fully functional functionality functool furnished fuzzy galaxy gallon gallop garbage garden gated gather gender generally
generate generated generating generator generic genie getter gettext giant github gitweb glider globally globby gmail gnome gourd govern
governed grace gracefully grader graft grain grammar granted graph graphical grave great green greet grime gross grouped guarantee
guaranteed guess guided guideline guido gunner habitually hacked hacky hairy hammer handful handle handlebar handled handling handy
hanging happened harder hardwired harmless hashref haven header heading healer healthy height hello helpful hence hereby herein
hereunder hexadecimal hidden hiding hierarchy highest highlight highlighted highlighting highly historical hockey hoisting hollow
homepage honey hopefully horizontal hosted hostname hover however hurry hydration ideal ident identical identification identified
identifier identify identifying ignore ignored ignoring illustrate illustrated illustration imagine imitation immediate immediately
immutable impact impatient implement implementation implemented implementing implication implicit implicitly implied imply import
important imported importing importlib impose impossible improve improved improving incidental include included including inclusive
incoming incompatible incomplete inconsistent incorporate incorporated incorrect incorrectly increase increased increment incremental
incurred indent indentation indented indention independently index indexed indicate indicated indicating indication indicator indice
indirect indirectly individually infer inference inferior inferred infinite infinity inflation influence influenced inform informally
informational informative informed informing infringed infringement infuse inherit inheritance inherited initial initialization
initialize initialized initializing initially initiated initiation inject injection inline innate inner input insensitive insert
inserted inserting install installation installed installer installing instance instanceof instant instantiated instead instructed
instruction insure intact integer integrate integration integrity intel intelligent intellisense intend intended intensity intent
intention intentional intentionally inter interact interacting interaction interactive intercept intercepted interesting interface
interfere intermediate internally interp interpret interpreted interpreter interrupt interrupted intersect interval intimate intro
introduce introduced intrusive invalidate invention inventory inverse invocation invoke invoked invoking involve involved iphone
irregular irrevocable island isolate issued issuer italic iterable iterate iteration iterator itertool jacket jailer jamil javascript
jelly jockey johan joking josep judged juice jurisdiction justify kernel kettle keyboard keyed keyof keyword kinda known kwarg label
laker lambda lance language larger lasso latent later latest latex lather latin latter latze layer layout lazily leacher leading leaked
leaking least lengthy leper lesser lexer lexical liability liable libuv lifetime lighter lighty likely liking limit limitation limited
linked linker linking linter linting linux listed listing literal literally literary loaded loader loading locale localhost locate
located locker logged logger logging logic logical logically login longer longest lookup looped looping loose lossy lower lowercase
lowest machinery macro magic mailto mainly maint maintain maintained maintainer maintaining majority malformed malicious mallet manage
managed mandatory mandy manifest manipulate manipulation manner manor manual manually mapped mapping marble marco margin markdown marked
marker marking marko markup marvel masking matched matcher matching materially matter maximum maxsize mdast meaning meaningful means
meant measure mechanism medal medial median medina medium melon mention mentioned mentioning merely merge merged mergetool merging merry
meson message messenger messing metaclass metadata method micromark middleware migrate migration miller millisecond mimetype minimal
minimize minimum minus minute minzipped mirror misery misleading mismatch misrepresented mistake mistakenly mister misuse misused mixed
mixing mkdir modal model moderation modern modification modified modifier modify modifying module modulo moment monkey month monty
morgan mosel mostly mouse moved movement moving multiline multiple munged mustard mutable mutate mutually named namely namespace naming
narrow native natural navigate navigating navigation nearly necessarily necessary negative neither nested nesting networked newer
newline newly niche nodej normalize normalized normally notable notation noted nothing noticed notification notified notify notion
novell novice nudge numeric oauthlib object obligation obsolete obtain obtained obtaining obvious occur occurred occurrence octal
offence offense offered officially offset omitted omitting opaque opened openssl opposed opposite optimization optimize optimized option
optional optionally ordered ordering ordinarily origin original originally otherwise otime ourselves outdated outer outfile outline
output outstanding overall overflow overhead overlap overlay overload overridden override overriding oversight overt overview overwrite
overwriting overwritten ownership package packaged packaging packed packet packfile packing padding paddle pager paging paint pallet
paragraph parallel param parameter parametric parenthese parenthesis parity parrot parse parsed parser parsing parsnip partial
partiality participate particular particularly partly passed paste pasting pastor patch patent pathlib pathname pathspec pattern pause
pausing payload pedal peeper pending percent perfect perform performed performing period perjury perldoc permanently permission
permissive permitted perpetual persist persisted persistence persistently persisting personally perspective pertaining pertinent petal
peter pewter phase photographic photography picky picture piece pillow pinterest pipeline pivot placed placeholder plain plainly planer
planned plaster played playing playwright please plover plugin pobox pocket poetry point pointed pointer pointing poison polar polish
polite populate populated populating popup portability portable ported portion portrait position positional positioned positive posix
possibility possible possibly postcss posted potato potentially potter pottery potty powder practical pragma prayer preacher preceded
precedence preceding precise precision predefined predicate prefer preference preferred prefetch prefetched prefetching prefix prefixed
preload prematurely prepare prepared prepend prepended prerender prerendered prerendering presence presentation presented presently
preserve preserved preserving preset pretend pretest pretium pretty prevent preventing preview previewed previewer previous previously
pride primarily primed primitive principally principle printable printed printf prior priority privacy privilege prize probably probit
problematic proceed processed processing processor produce produced producing profile profiler profiling program programming prohibited
projection prominent promise promote promoted promoting promotional prompt prone proof propagate proper properly proprietary
prospectively protective proto protocol prototype provide provided providing provision provisional proxy prune pseudo publication
publicly publish published pulse punctuation purge purist purple purpose pushed pushing putting putty pygment pyparsing python qualified
qualify quarrel quarry quarter querystring quest queued quick quickly quita quite quote quoted quoting racket radix raise randi range
ranger ranging rarely rather ratio ration rattle raven reachable react reactor readable readline readme readonly ready realtime reaper
rearm reason reasonable reasonably rebase rebuild recent recently recitation recognize recognized recommend recommended recorded
recording recover recovered recurse recursion recursive recursively redefine redhat redirect redirected redirection redistribute
redistributed redistribution reduce reduced reducing redundant refactor reference referenced referencing referer reflect reflected
reflection reflog refresh refuse refused regard regarding regardless regenerate regex regexp region register registration registry
regression regularly reject rejected rejection related relating relational relatively relevant reliable reload reloading remain
remainder remaining remark remember remind removable remove removed removing rename renamed render rendered rendering repack repeated
repeatedly repeating repetition replace replaced replacing repository reproduce request requested rerunning reserve reserved resilient
resize resolution resolve resolved resolver resolving resort resorting respected respecting respective respectively respond responded
responding responsible responsive restart restore restored restrict restricted restriction resulted resulting resume retain retained
retention retried retrieve retrieved retry returned returning reusable reuse reused revalidate revalidation reverse reversed reversing
revert reverting reviewed reviewing revision revoked reword rewrite rewritten riddle ridge risky river roaster robust rocker rocket
route router routine routing rubber rubble ruler running runtime saddle safely sailor saint salad salmon salutation sample sandal
sandbox saner sanity saper satisfy sauce saved saving sawyer saying sburke scalar scale scandal scanned scanning scarce scare scarf
scary scenario schedule scheduled scheduler scheduling schema scoped score scott scream screen screwy script scripting scroll scrolling
sculpture second secondarily secure segfault segfaulted select selected selecting selection selective selector semantic semicolon sender
sending sense sensitive sensor separate separated separately separator sequence sequential serge serializable serialization serialize
serialized serializing series servicing session setting settle setup setuptool sever several shade shake shall shallow shape shard
sharing sharp sheep sheet shell shelling shift shipped shipping shocker short shortcut shorten shorter shorthand shortname shoulder
shove showed shower showing shown shutdown shutil signal signature signed significant significantly signing silenced silent silently
silver similarly simple simpler simplest simplified simplify simply simultaneously since sinister situation skipped skipping skitt slash
slave slayer sleep slice slide slider slight slightly slime slope slower smaller smallest smart smarter smithy smoking snapshot sniff
snippet sober socket solar solder solely solid solution solve solved somehow somestring something sometime somewhat somewhere sorry
sorted sorting sought sound sourced spaced spare sparse spawn spawned spawning specially specific specifically specification specified
specifier specify specifying speed spell spelled spelling spice spider spill splice split splitting spool spread spreading spring
sprintf sqlite square squirrel stabilize stable stack stacked stacking stacklevel staged stale stalled stalling stamp stand standalone
starring started starting starvation stash stated static statically staticmethod stating statue stature statute stderr stdin stdio
stdout steel steep stepped stick sticky still stocking stomach stone storage stored storing straight strange streak streaming strict
strictly strife strikethrough stringify strip stripped strong strongly struct structure stuck stunned sturgeon style stylesheet
stylistic subclass subclassing subcommand subdirectory sublicense submit submitted submodule subprocess subroutine subsequent
subsequently subset substantial substitute substitution substr substring subtle subtract subtree succeed succeeded successful
successfully successor sufficient suffix suggest suggested suggestion suitability suitable suited summary super superclass supervised
supposed suppress suppressed surrounding survive suspended suspicious sweeper switch switched switcher switching symbol symbolic symlink
synchronous synchronously synonym syntax tagged tailor taken talking tarball technically technique teller tempfile template tempo
temporarily tender tenet terminal terminate terminated terminating termination tested testing thank theme themselves theory therefore
thereof thick thingy thirst thorough though thread threading three threshold throughout throw throwing thrown thunder thunk tiddler
tiger tighter tilde tiller timar timber timed timeout timestamp timezone timing title toaster together toggle token tomato total touch
toward towel tower trace traceback tracer tracing track tracked tracker tracking tractor trademark traditional trail trailer trailing
trait transactional transfer transferred transform transformation transformed transient transition translate translated translation
transmit transparent transported transpose traversal treason treasure tried trigger triggered triggering trivial trough truncate
truncated trunk truss trusted trusty trying tsconfig tudor tuple turkey turned turning turnip tweak tweet twice twine tying typed
typedef typeof typescript typical typically typing ubuntu umask unable unauthorized unavailable uncaught unchanged uncompressed
undefined underline underlying underscore understand understood undertake unenforceable unexpected unhandled unicode unified uniformly
unify uninitialized unique universally unknown unless unlike unlikely unlimited unlink unmaintained unmodified unnamed unnecessarily
unnecessary unpack unreachable unrelated unsafe unset unshift unsigned unspecified unstable unsupported untie untracked unused unusual
unwanted update updated updating upgrade upgraded upgrading upload uppercase upstream urllib usability usable usage useful useless
username usual usually vague valid validate validated validating validation validity valley valued vanilla variable variant variation
variety various vector vental verbatim verbose verbosity verification verified verify verifying versa version versionadded vertical
video viewed viewport villa violation violet virtual virtually visibility visible visual volley volume voluntarily vowel vulnerability
wagon waive waived waiver walked wantarray warning warranty waste wasting weaken weakly webpack weight weird welcome whale whatever
wheel whenever wherea wherever whether whiley whisky whisper whitespace widely widen width wildcard willow windo winner winter wired
woken wonder wondering wording workaround workflow workspace worktree worldwide worry worse worst worth wrapped wrapper wrapping
writable write writing written wrote yellow yield yogurt yourself zebra zipfile
`;
