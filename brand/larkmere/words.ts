import type { HouseStyle, WordList } from "../words/house-style.ts";
import { orderEntries } from "../words/order-entries.ts";
import type { WordContext, WordEntry, WordKind } from "../words/word-entry.ts";

const tone = "Guideline “Tone of voice”";
const plain = "Guideline “Plain English”";
const inclusive = "Guideline “Inclusive language”";
const house = "Larkmere list of service names";

type Extra = Pick<
  WordEntry,
  "advice" | "exceptions" | "contexts" | "allowedIn" | "isCaseSensitive"
>;

const entry =
  (kind: WordKind, source: string) =>
  (
    forms: Readonly<Record<string, string>>,
    reason: string,
    extra: Extra = {},
  ): WordEntry => ({ language: "en", kind, source, forms, reason, ...extra });

const jargon = entry("preferred", tone);
const wordy = entry("preferred", plain);
const banned = entry("banned", tone);
const people = entry("inclusive", inclusive);
const hurtful = entry("banned", inclusive);
const named = entry("preferred", house);

/** Words beside which a council does deliver. */
const carried: WordContext = {
  near: "bin bins caddy caddies liner liners bag bags box boxes sack sacks parcel parcels post letter letters leaflet leaflets card cards food meal meals shopping book books medicine prescription prescriptions equipment form forms ballot poll baby babies door doorstep address van vans driver drivers courier".split(
    " ",
  ),
};

const councilSpeak: readonly WordEntry[] = [
  banned(
    {
      empower: "help",
      empowers: "helps",
      empowered: "helped",
      empowering: "helping",
      empowerment: "",
    },
    "People have power already. Say what we help them to do",
    { advice: "Say what people can do now: “help people run their own clubs”" },
  ),
  banned(
    {
      leverage: "use",
      leverages: "uses",
      leveraged: "used",
      leveraging: "using",
    },
    "It is the language of banks",
  ),
  jargon(
    {
      deliver: "provide",
      delivers: "provides",
      delivered: "provided",
      delivering: "providing",
      "delivery of": "providing",
    },
    "We deliver parcels and liners. Services are run, made or given",
    { exceptions: carried },
  ),
  jargon(
    {
      transform: "change",
      transforms: "changes",
      transformed: "changed",
      transforming: "changing",
      transformation: "change",
      transformational: "big",
    },
    "It promises more than we can show",
  ),
  jargon(
    {
      utilise: "use",
      utilises: "uses",
      utilised: "used",
      utilising: "using",
      utilisation: "use",
      utilize: "use",
      utilizing: "using",
    },
    "“Use” says the same",
  ),
  jargon(
    {
      facilitate: "help",
      facilitates: "helps",
      facilitated: "helped",
      facilitating: "helping",
    },
    "It hides what we do",
    { advice: "Say how we help" },
  ),
  jargon(
    {
      collaborate: "work together",
      collaborates: "works together",
      collaborating: "working together",
      "collaborate with": "work with",
      "collaborating with": "working with",
      "collaborates with": "works with",
      "in collaboration with": "with",
    },
    "“Work with” says the same",
  ),
  jargon(
    {
      tackle: "deal with",
      tackles: "deals with",
      tackled: "dealt with",
      tackling: "dealing with",
    },
    "It sounds like a fight. Say what we do about it",
    { exceptions: { near: ["fishing", "rugby", "football", "bait"] } },
  ),
  jargon(
    {
      combat: "stop",
      combats: "stops",
      combating: "stopping",
      combatting: "stopping",
    },
    "It sounds like a war",
    {
      exceptions: { near: ["veterans", "armed", "forces", "sport", "stress"] },
    },
  ),
  jargon(
    {
      foster: "encourage",
      fosters: "encourages",
      fostered: "encouraged",
      fostering: "encouraging",
    },
    "People think of foster care",
    {
      contexts: {
        phrases:
          "foster a,foster an,foster the,foster better,foster good,foster innovation,foster growth,foster relationships,foster partnerships,foster closer,fosters a,fosters an,fosters the,fostering a,fostering an,fostering the,fostering innovation,fostering growth,fostering relationships".split(
            ",",
          ),
      },
      exceptions: {
        near: "child children baby babies teenager teenagers sibling siblings carer carers care family families".split(
          " ",
        ),
      },
      allowedIn: ["be-their-steady"],
    },
  ),
  jargon({ stakeholder: "", stakeholders: "" }, "Nobody calls themselves one", {
    advice: "Name them: residents, traders, schools, partners",
  }),
  jargon({ synergy: "", synergies: "" }, "It means nothing to a reader", {
    advice: "Say what two things do better together",
  }),
  jargon(
    {
      "going forward": "from now on",
      "moving forward": "from now on",
      "moving forwards": "from now on",
    },
    "It adds nothing",
  ),
  jargon(
    { holistic: "whole", holistically: "as a whole" },
    "“Whole” says the same",
  ),
  jargon({ robust: "strong" }, "“Strong” or “careful” says what is meant"),
  jargon(
    {
      streamline: "simplify",
      streamlines: "simplifies",
      streamlined: "simplified",
      streamlining: "simplifying",
    },
    "“Simplify” is what it means",
  ),
  jargon({ overarching: "main" }, "“Main” says the same"),
  jargon({ "one-stop shop": "" }, "It is a phrase from a brochure", {
    advice: "Say what people can do there",
  }),
  jargon(
    { "ring-fenced": "", "ring-fence": "", "ring fencing": "" },
    "Only accountants know it",
    { advice: "Say what the money is kept for" },
  ),
  jargon({ coterminous: "with the same borders" }, "Hardly anybody knows it"),
  jargon(
    {
      incentivise: "encourage",
      incentivises: "encourages",
      incentivising: "encouraging",
      disincentivise: "discourage",
    },
    "“Encourage” is shorter",
  ),
  jargon(
    {
      "key priorities": "main aims",
      "key priority": "main aim",
      "key objectives": "main aims",
    },
    "“Key” opens doors",
  ),
  jargon(
    {
      "drive forward": "improve",
      "drive improvement": "improve",
      "drive out": "stop",
      "driving forward": "improving",
    },
    "One drives cars",
  ),
  jargon(
    {
      liaise: "talk",
      liaises: "talks",
      liaising: "talking",
      "liaise with": "work with",
      "liaising with": "working with",
    },
    "“Talk to” or “work with” says the same",
  ),
  jargon(
    {
      "impact on": "affect",
      "impacts on": "affects",
      "impacted on": "affected",
      "impacting on": "affecting",
    },
    "“Affect” is the verb",
    {
      exceptions: {
        phrases: [
          "the impact on",
          "an impact on",
          "big impact on",
          "little impact on",
          "its impact on",
          "real impact on",
          "no impact on",
          "less impact on",
          "environmental impact on",
        ],
      },
    },
  ),
  jargon(
    {
      "roll out": "start",
      "rolled out": "started",
      "rolling out": "starting",
      rollout: "start",
    },
    "One rolls out pastry",
    { exceptions: { near: ["pastry", "dough", "mat", "mats", "carpet"] } },
  ),
  jargon({ "deep dive": "close look" }, "“Close look” says the same"),
  jargon({ "direction of travel": "plan" }, "It is not about travel"),
  jargon({ "low-hanging fruit": "easy first steps" }, "Keep it for orchards", {
    exceptions: { near: ["tree", "trees", "orchard", "pick", "picking"] },
  }),
  jargon({ "step change": "big improvement" }, "Nobody says it at a bus stop"),
  jargon(
    {
      "cutting-edge": "new",
      "world-class": "very good",
      "best-in-class": "very good",
    },
    "We are plain about what we have",
  ),
  jargon(
    { "hard-working families": "families" },
    "It leaves out people who cannot work",
  ),
  jargon(
    {
      "service delivery": "services",
      "service provision": "services",
      "service offer": "services",
    },
    "“Services” is enough",
  ),
];

const plainWords: readonly WordEntry[] = [
  wordy({ "in order to": "to" }, "“To” says the same"),
  wordy({ "prior to": "before" }, "“Before” says the same"),
  wordy(
    { "subsequent to": "after", subsequently: "later" },
    "“After” says the same",
  ),
  wordy(
    {
      "with regard to": "about",
      "with regards to": "about",
      "in respect of": "about",
      regarding: "about",
      "in relation to": "about",
    },
    "“About” says the same",
  ),
  wordy(
    {
      "due to the fact that": "because",
      "in light of the fact that": "because",
    },
    "“Because” says the same",
  ),
  wordy(
    { "in the event that": "if", "in the event of": "if there is" },
    "“If” says the same",
  ),
  wordy(
    {
      "at this moment in time": "now",
      "at the present time": "now",
      "at this point in time": "now",
    },
    "“Now” says the same",
  ),
  wordy(
    {
      "a large number of": "many",
      "a significant number of": "many",
      "the majority of": "most",
    },
    "“Many” and “most” are shorter",
  ),
  wordy(
    {
      commence: "start",
      commences: "starts",
      commenced: "started",
      commencing: "starting",
      commencement: "start",
    },
    "“Start” says the same",
  ),
  wordy(
    { terminate: "end", terminates: "ends", terminated: "ended" },
    "“End” says the same",
    { exceptions: { near: ["train", "trains", "bus", "buses", "route"] } },
  ),
  wordy(
    { endeavour: "try", endeavours: "tries", endeavouring: "trying" },
    "“Try” says the same",
  ),
  wordy(
    {
      purchase: "buy",
      purchases: "buys",
      purchased: "bought",
      purchasing: "buying",
    },
    "“Buy” says the same",
    {
      exceptions: {
        phrases: [
          "purchase price",
          "purchase order",
          "the purchase",
          "your purchase",
          "a purchase",
        ],
      },
    },
  ),
  wordy(
    {
      assist: "help",
      assists: "helps",
      assisting: "helping",
      assistance: "help",
    },
    "“Help” says the same",
    { exceptions: { phrases: ["assistance dog", "assistance dogs"] } },
  ),
  wordy({ additional: "more" }, "“More” or “extra” says the same", {
    exceptions: {
      phrases: [
        "additional needs",
        "additional learning needs",
        "an additional",
        "additional licensing",
      ],
    },
  }),
  wordy({ ascertain: "find out" }, "“Find out” says the same"),
  wordy({ expedite: "speed up" }, "“Speed up” says the same"),
  wordy(
    {
      notwithstanding: "despite",
      hereafter: "from now on",
      whilst: "while",
      amongst: "among",
      hitherto: "until now",
    },
    "It belongs in old deeds",
  ),
  wordy(
    { forthwith: "at once", henceforth: "from now on" },
    "It belongs in old deeds",
  ),
  wordy(
    {
      "per annum": "a year",
      "per diem": "a day",
      "ad hoc": "as needed",
      "inter alia": "among others",
      "pro rata": "in proportion",
    },
    "Latin slows most readers down",
  ),
  wordy(
    { "e.g.": "for example", eg: "for example" },
    "Screen readers stumble over it, and many readers mix it up",
    { advice: "Write “for example” or “such as”" },
  ),
  wordy(
    { "i.e.": "that is", ie: "that is" },
    "Screen readers stumble over it, and many readers mix it up",
    { advice: "Write “that is”, or say it once" },
  ),
  wordy({ "etc.": "", etc: "" }, "Readers cannot know what is left out", {
    advice: "Begin with “such as” and stop, or name them all",
  }),
  wordy(
    {
      "viz.": "namely",
      "cf.": "compare",
      "n.b.": "please note",
      "vice versa": "the other way round",
      via: "through",
    },
    "Latin slows most readers down",
    { exceptions: { near: ["bus", "train", "route", "road"] } },
  ),
  wordy(
    { "click here": "", "read more here": "" },
    "Out of place it says nothing, and paper cannot be clicked",
    { advice: "Say what one finds there: “See your bin day”" },
  ),
  wordy(
    {
      "can't": "cannot",
      "don't": "do not",
      "won't": "will not",
      "isn't": "is not",
      "aren't": "are not",
      "doesn't": "does not",
      "didn't": "did not",
      "couldn't": "could not",
      "shouldn't": "should not",
      "wouldn't": "would not",
      "haven't": "have not",
      "hasn't": "has not",
    },
    "“Not” is missed in a short form, and then the sentence says the opposite",
  ),
  wordy(
    {
      "please be advised that": "",
      "it should be noted that": "",
      "please note that": "",
    },
    "It keeps people waiting for the news",
    { advice: "Take it out and start with the news" },
  ),
];

const aboutPeople: readonly WordEntry[] = [
  hurtful(
    { "wheelchair-bound": "", "confined to a wheelchair": "uses a wheelchair" },
    "A wheelchair sets free, it does not bind",
    { advice: "Write “who uses a wheelchair” or “wheelchair user”" },
  ),
  hurtful(
    {
      handicapped: "disabled",
      cripple: "disabled person",
      crippled: "disabled",
    },
    "It insults",
  ),
  hurtful({ "the disabled": "disabled people" }, "People are not one thing", {
    exceptions: {
      phrases:
        "the disabled * people,the disabled people,the disabled person,the disabled access,the disabled toilet,the disabled parking,the disabled bay,the disabled bays,the disabled facilities,the disabled persons,the disabled children,the disabled child,the disabled residents,the disabled students,the disabled badge,the disabled drivers,the disabled athletes".split(
          ",",
        ),
    },
  }),
  hurtful(
    {
      "committed suicide": "died by suicide",
      "commit suicide": "die by suicide",
    },
    "It speaks of a crime, and hurts those who stay behind",
  ),
  hurtful(
    {
      "illegal immigrant": "person without leave to remain",
      "illegal immigrants": "people without leave to remain",
    },
    "No person is illegal",
  ),
  hurtful({ "deaf and dumb": "Deaf" }, "Deaf people are not dumb"),
  hurtful(
    {
      "mentally handicapped": "with a learning disability",
      "mentally retarded": "with a learning disability",
    },
    "It insults",
  ),
  people(
    { "the elderly": "older people" },
    "People are not one thing, and few call themselves so",
    {
      exceptions: {
        phrases:
          "the elderly man,the elderly woman,the elderly couple,the elderly resident,the elderly residents,the elderly people,the elderly person".split(
            ",",
          ),
      },
    },
  ),
  people(
    {
      "elderly people": "older people",
      "elderly person": "older person",
      "elderly residents": "older residents",
      pensioners: "older people",
      "old folk": "older people",
    },
    "Few call themselves so",
  ),
  people(
    { "the homeless": "people who are homeless" },
    "It is where they are now, not who they are",
    {
      exceptions: {
        phrases:
          "the homeless person,the homeless people,the homeless team,the homeless charity,the homeless hostel,the homeless shelter,the homeless service,the homeless link,the homeless hub,the homeless family,the homeless families".split(
            ",",
          ),
      },
    },
  ),
  people(
    { "the blind": "blind people", "the deaf": "deaf people" },
    "People are not one thing",
    {
      exceptions: {
        phrases:
          "the blind man,the blind is,the blind down,the blind up,the blind spot,the blind corner,the blind person,the blind people,the blind society,the deaf club,the deaf community,the deaf centre,the deaf person,the deaf people,the deaf association".split(
            ",",
          ),
        near: ["window", "windows"],
      },
    },
  ),
  people(
    {
      "suffers from": "has",
      "suffer from": "have",
      "suffering from": "with",
      "afflicted with": "with",
      "victim of a stroke": "person who had a stroke",
    },
    "Say what somebody has; they may not suffer",
  ),
  people({ "mentally ill": "" }, "Name the condition, not the person", {
    advice: "Write “people with a mental health condition”",
  }),
  people(
    {
      addict: "person who uses drugs",
      addicts: "people who use drugs",
      "drug abuser": "person who uses drugs",
      "drug abusers": "people who use drugs",
    },
    "Labels keep people from asking for help",
  ),
  people(
    { bame: "", bme: "" },
    "It lumps together people who have little in common",
    {
      advice:
        "Name the groups, or write “people from ethnic minority backgrounds”",
    },
  ),
  people(
    { chairman: "chair", chairmen: "chairs", chairwoman: "chair" },
    "A chair may be anybody",
  ),
  people(
    {
      manned: "staffed",
      unmanned: "unstaffed",
      manpower: "staff",
      "man-made": "made",
    },
    "Women work here too",
    { exceptions: { near: ["aircraft", "drone", "drones", "aerial"] } },
  ),
  people(
    {
      policeman: "police officer",
      policemen: "police officers",
      fireman: "firefighter",
      firemen: "firefighters",
      dustmen: "crew",
      binmen: "crew",
    },
    "Anybody may do the job",
  ),
  people(
    {
      "mums and dads": "parents and carers",
      "mum and dad": "parents and carers",
    },
    "Many children live with somebody else",
  ),
  people(
    { "christian name": "first name", "christian names": "first names" },
    "Not everybody is Christian",
  ),
  people(
    {
      "hard to reach": "",
      "hard-to-reach groups": "groups we have not reached",
    },
    "It is we who have not reached them",
    {
      advice: "Write “groups that we have not reached yet”",
      exceptions: {
        near: [
          "shelf",
          "shelves",
          "road",
          "roads",
          "bin",
          "bins",
          "switch",
          "place",
          "places",
        ],
      },
    },
  ),
  people(
    {
      "vulnerable people": "",
      "the vulnerable": "",
      "vulnerable residents": "",
      "vulnerable adults": "",
    },
    "Nobody is vulnerable to everything",
    { advice: "Say to what: “people at risk of falling”" },
  ),
  people(
    { "service user": "", "service users": "" },
    "Nobody calls themselves one",
    { advice: "Write “people who use”, and name the service" },
  ),
  people({ "special needs": "" }, "Say what somebody needs", {
    advice: "Write “additional needs”, or the need itself",
  }),
  people(
    {
      "looked-after children": "children in care",
      "looked-after child": "child in care",
    },
    "Young people here asked us to say “children in care”",
  ),
  people(
    { "normal people": "people", "able-bodied": "non-disabled" },
    "It makes others abnormal",
  ),
  people(
    { "single mothers": "single parents", "single mother": "single parent" },
    "Fathers bring up children too",
  ),
  people(
    { "the youth of today": "young people", youths: "young people" },
    "It sounds like trouble",
    { exceptions: { near: ["football", "team", "council"] } },
  ),
];

const services: readonly WordEntry[] = [
  entry("banned", house)(
    {
      "Larkmere Borough Council": "Larkmere Council",
      "Larkmere District Council": "Larkmere Council",
    },
    "It was our name until 2019, and stands in old files",
    { isCaseSensitive: true },
  ),
  named(
    {
      "the Authority": "the council",
      "Local Authority": "council",
      "the Council": "the council",
    },
    "We call ourselves “the council”, and mostly “we”",
    {
      isCaseSensitive: true,
      exceptions: {
        phrases: [
          "the council tax",
          "the council of",
          "the council chamber",
          "the council house",
          "planning authority",
          "highway authority",
          "local authority interest",
          "fire authority",
          "combined authority",
        ],
      },
    },
  ),
  named(
    {
      "civic amenity site": "recycling centre",
      "household waste recycling centre": "recycling centre",
      hwrc: "recycling centre",
    },
    "Our signs say “recycling centre”",
  ),
  named(
    { "the tip": "the recycling centre" },
    "Our signs say “recycling centre”",
    {
      contexts: {
        near: [
          "waste",
          "rubbish",
          "take",
          "bring",
          "mattress",
          "mattresses",
          "sofa",
          "rubble",
          "site",
          "permit",
        ],
      },
    },
  ),
  named(
    {
      "food waste receptacle": "caddy",
      "food waste container": "caddy",
      "waste receptacle": "bin",
    },
    "Everybody says “caddy” and “bin”",
  ),
  named(
    {
      "refuse collection": "bin collection",
      "refuse vehicle": "bin lorry",
      "kerbside collection": "bin collection",
    },
    "Everybody says “bin”",
  ),
  named(
    {
      "contact centre": "Larkmere Line",
      "customer service centre": "Larkmere Line",
      "customer contact centre": "Larkmere Line",
    },
    "Our phone line has a name",
  ),
  named(
    {
      "library and information service": "libraries",
      "lending services": "libraries",
    },
    "People go to the library",
  ),
  named(
    {
      "registration of electors": "registering to vote",
      "electoral registration": "registering to vote",
    },
    "People register to vote",
    {
      exceptions: {
        phrases: [
          "electoral registration officer",
          "electoral registration office",
        ],
      },
    },
  ),
  named(
    { "foster parent": "foster carer", "foster parents": "foster carers" },
    "Children have parents; carers care for them",
  ),
  named(
    { "council house": "council home", "council houses": "council homes" },
    "Many are flats",
  ),
];

const otherLanguages: readonly WordEntry[] = [
  {
    language: "cy",
    kind: "preferred",
    source: house,
    forms: { "Cyngor Bwrdeistref Larkmere": "Cyngor Larkmere" },
    isCaseSensitive: true,
    reason: "Dyma oedd ein henw tan 2019",
  },
  {
    language: "pl",
    kind: "preferred",
    source: house,
    forms: { "Rada Miejska Larkmere": "Rada Larkmere" },
    isCaseSensitive: true,
    reason: "Nasza nazwa to Rada Larkmere",
  },
];

const style: HouseStyle = {
  timeSeparator: ".",
  noon: "midday",
  midnight: "midnight",
  yearRange: "to",
  figuresFrom: 2,
  sentenceWords: 25,
  headlineWords: 8,
  knownShortForms:
    "UK USA EU NHS BBC VAT MP MPs GP PIN QR PDF DVD TV DIY CCTV ATM FAQ GCSE PE IT PC PCs CV RSPCA RNIB WCAG RGB CMYK A4 SMS USB HGV MOT DVLA HMRC BSL ID".split(
      " ",
    ),
};

/** What Larkmere says about words: its tone, plain English, inclusive language and names of services. */
export const words: WordList = {
  style,
  entries: orderEntries([
    ...councilSpeak,
    ...plainWords,
    ...aboutPeople,
    ...services,
    ...otherLanguages,
  ]),
};
