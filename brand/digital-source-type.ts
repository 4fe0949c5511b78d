/** How a photograph came to be, in IPTC's controlled vocabulary of 2024-09-17 without what is retired. */
export const digitalSourceTypes = [
  "digitalCapture",
  "computationalCapture",
  "negativeFilm",
  "positiveFilm",
  "print",
  "humanEdits",
  "algorithmicallyEnhanced",
  "digitalCreation",
  "dataDrivenMedia",
  "trainedAlgorithmicMedia",
  "compositeWithTrainedAlgorithmicMedia",
  "algorithmicMedia",
  "screenCapture",
  "virtualRecording",
  "composite",
  "compositeCapture",
  "compositeSynthetic",
] as const;

/** One term of IPTC's vocabulary. */
export type DigitalSourceType = (typeof digitalSourceTypes)[number];

const vocabulary = "http://cv.iptc.org/newscodes/digitalsourcetype/";

/** What IPTC says to write instead of terms that it has retired. */
const replacements: ReadonlyMap<string, DigitalSourceType> = new Map([
  ["minorHumanEdits", "humanEdits"],
  ["digitalArt", "digitalCreation"],
  ["softwareImage", "digitalCreation"],
]);

/**
 * The address by which files name a source type.
 *
 * @example
 * sourceTypeAddress("digitalCapture"); // "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"
 */
export const sourceTypeAddress = (type: DigitalSourceType): string =>
  vocabulary + type;

/**
 * The source type that an address or a bare term stands for; nothing for terms that IPTC does not
 * list. A retired term gives the one that took its place.
 *
 * @example
 * findSourceType("https://cv.iptc.org/newscodes/digitalsourcetype/minorHumanEdits"); // "humanEdits"
 */
export function findSourceType(written: string): DigitalSourceType | undefined {
  const term = written
    .trim()
    .replace(/^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\//, "")
    .replace(/^digsrctype:/, "");
  return (
    digitalSourceTypes.find((type) => type === term) ?? replacements.get(term)
  );
}
