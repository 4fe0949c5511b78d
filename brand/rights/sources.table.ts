import type { RightsSource } from "./source.ts";

const found = (cites: string, address: string): RightsSource => ({
  cites,
  confidence: "S",
  address,
});
const unverified = (cites: string): RightsSource => ({
  cites,
  confidence: "K",
});
const ownDefault = (cites: string): RightsSource => ({
  cites,
  confidence: "D",
});

/** Every source of every rule. This is no legal advice: a council checks it before it relies on it. */
export const rightsSources = {
  principles: found(
    "UK GDPR Article 5: lawful, fair, for the stated purpose, and ICO reprimands of two schools",
    "https://bateswells.co.uk/updates/ico-warns-schools-about-use-of-childrens-images/",
  ),
  lawfulBasis: found(
    "UK GDPR Article 6(1): legitimate interests do not serve a public authority’s tasks",
    "https://www.legislation.gov.uk/eur/2016/679/article/6",
  ),
  withdrawal: found(
    "UK GDPR Article 7(3): consent may be withdrawn at any time, and what was done before stays lawful",
    "https://law-reg.org/gdpr-en/regulation_translate/55",
  ),
  withdrawalInPractice: found(
    "Practice after withdrawal: remaining stock is not used, a job on press is cancelled",
    "https://data-protection.ed.ac.uk/guidance/specialised-guidance/marketing-publishing-communication/photography",
  ),
  childConsent: unverified(
    "Data Protection Act 2018 s.9: 13 for online services, while no statute sets an age for photographs",
  ),
  ageAndCapacity: found(
    "Practice: 13 and over with capacity may sign for themselves (Essex)",
    "https://intranet.essex.gov.uk/our-council/communications-and-marketing-guidance/taking-pictures-council-use",
  ),
  parentSigns: found(
    "Practice: under 16 the child and a parent, 16 and 17 case by case",
    "https://etutor.org.uk/?p=21098",
  ),
  consentAgain: found(
    "Practice: three years, versioned forms, a new consent at 13",
    "https://tedtdc.co.uk/child-pages/image-consent-guidance",
  ),
  consentPerChannel: found(
    "Practice: consent for each channel that the form ticks, and no evidence, no use (Cheshire West and Chester)",
    "https://www.cheshirewestandchester.gov.uk/system-pages/privacy-notices/photo-consent-privacy-notice",
  ),
  partnersApart: found(
    "Practice: a new consent before a picture goes to a partner (Portsmouth)",
    "https://www.portsmouth.gov.uk/services/council-and-democracy/transparency/data-protection-privacy-notice/photographic-consent/",
  ),
  consentPolicy: ownDefault(
    "The council’s consent policy: three years, again at 13, 16 and 18, guardian below 16",
  ),
  safeguarding: ownDefault(
    "The council’s safeguarding policy: looked-after, fostered and adopted children are never recognisable",
  ),
  copyright: unverified(
    "Copyright, Designs and Patents Act 1988 s.16: no copying outside the owner’s licence",
  ),
  employersWork: unverified(
    "Copyright, Designs and Patents Act 1988 s.11(2): the employer owns what employees make",
  ),
  writtenAssignment: unverified(
    "Copyright, Designs and Patents Act 1988 s.90(3): an assignment is in writing and signed",
  ),
  namedAuthor: unverified(
    "Copyright, Designs and Patents Act 1988 s.77: the author’s right to be identified",
  ),
  creativeCommonsCredit: unverified(
    "Creative Commons 4.0 Section 3(a): credit, notice and link are kept",
  ),
  creativeCommonsNoChange: found(
    "Creative Commons BY-ND 4.0 Section 2(a)(1): adapted material may be made but not shared",
    "https://creativecommons.org/licenses/by-nd/4.0/legalcode",
  ),
  creativeCommonsNoTrade: found(
    "Creative Commons BY-NC 4.0 Section 2(a)(1): for non-commercial purposes only",
    "https://creativecommons.org/licenses/by-nc/4.0/legalcode",
  ),
  creativeCommonsAlike: unverified(
    "Creative Commons BY-SA 4.0 Section 3(b): adapted material is shared on the same terms",
  ),
  openGovernment: found(
    "Open Government Licence v3.0: the source is acknowledged",
    "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  ),
  stockTerms: unverified(
    "Standard stock licences: a cap on copies, commonly 500,000, no sensitive topics, editorial pictures never promote",
  ),
  contributorTerms: ownDefault(
    "The library’s terms: what residents and partners supply always has an end",
  ),
  libraryApproval: ownDefault(
    "The library’s terms: a brand guardian approves every photograph (GOV-01)",
  ),
  wholeUse: ownDefault(
    "The library’s terms: rights hold from the first day of a use to its last (IMG-02, IMG-03)",
  ),
  noticeBeforeEnd: ownDefault(
    "The library’s terms: notice 90, 30 and 7 days before an end",
  ),
  publicityAct: found(
    "Local Government Act 1986 s.2 and s.4: no publicity for a party, and regard to the Code",
    "https://www.vwv.co.uk/news-and-events/blog/public-sector-law/pre-election-notice-period-restrictions",
  ),
  publicityCode: found(
    "Code of Recommended Practice on Local Authority Publicity (England, 2011): care before elections",
    "https://www.local.gov.uk/our-support/purdah/code",
  ),
  candidatesInPhotographs: found(
    "LGA: councils should not issue photographs that include candidates",
    "https://www.local.gov.uk/our-support/purdah/what-purdah-means-practice",
  ),
} satisfies Readonly<Record<string, RightsSource>>;
