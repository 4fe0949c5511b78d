/** The door to what alternatives a campaign has, for those who pack: it loads no engine. */
export {
  alternativesFileName,
  alternativesIn,
  alternativesText,
  type PackedAlternative,
  type PackedAlternatives,
  type PackedOutput,
} from "./alternatives-in.ts";
