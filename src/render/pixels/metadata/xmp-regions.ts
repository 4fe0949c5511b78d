import { xmpNamespaces as ns } from "../../xmp/namespaces.ts";
import { plainText, type XmpDocument } from "../../xmp/read-xmp.ts";
import { propertyKey, type XmpValue } from "../../xmp/xmp-value.ts";
import type {
  PhotographStatement,
  SubjectPoint,
} from "./photograph-metadata.ts";
import { fieldIn, structuresIn } from "./xmp-texts.ts";

/** IPTC's role of a region, at the end of its address. */
const mainSubject = /\/imageregionrole\/mainSubjectArea$/;

/** Where a packet says that the main subject is; regions in pixels are not read. */
export function mainSubjectIn(xmp: XmpDocument): PhotographStatement {
  const region = structuresIn(xmp, ns.iptcExt, "ImageRegion").find((one) =>
    rolesOf(one).some((role) => mainSubject.test(role)),
  );
  const boundary = region && fieldOf(region, "RegionBoundary");
  const center = boundary && centerOf(boundary);
  return center ? { mainSubject: center } : {};
}

const fieldOf = ({ fields }: XmpValue, name: string): XmpValue | undefined =>
  fields.get(propertyKey(ns.iptcExt, name));

function rolesOf(region: XmpValue): readonly string[] {
  const roles = fieldOf(region, "rRole");
  if (!roles) return [];
  const each = roles.items.length > 0 ? roles.items : [roles];
  return each.flatMap(({ fields }) => {
    const named = fields.get(propertyKey(ns.xmp, "Identifier"));
    if (!named) return [];
    const texts = named.items.length > 0 ? named.items : [named];
    return texts.map((text) => plainText(text) ?? "");
  });
}

/** The middle of a rectangle, a circle or a polygon, as shares of the picture. */
function centerOf(boundary: XmpValue): SubjectPoint | undefined {
  if (fieldIn(boundary, ns.iptcExt, "rbUnit") !== "relative") return undefined;
  switch (fieldIn(boundary, ns.iptcExt, "rbShape")) {
    case "rectangle":
      return within({
        x: numberIn(boundary, "rbX") + numberIn(boundary, "rbW") / 2,
        y: numberIn(boundary, "rbY") + numberIn(boundary, "rbH") / 2,
      });
    case "circle":
      return within(pointIn(boundary));
    case "polygon": {
      const points = (fieldOf(boundary, "rbVertices")?.items ?? []).map(
        pointIn,
      );
      return within({
        x: middleOf(points.map(({ x }) => x)),
        y: middleOf(points.map(({ y }) => y)),
      });
    }
    default:
      return undefined;
  }
}

const numberIn = (structure: XmpValue, name: string): number =>
  Number(fieldIn(structure, ns.iptcExt, name) ?? NaN);

const pointIn = (structure: XmpValue): SubjectPoint => ({
  x: numberIn(structure, "rbX"),
  y: numberIn(structure, "rbY"),
});

const middleOf = (values: readonly number[]): number =>
  (Math.min(...values) + Math.max(...values)) / 2;

/** A point outside the picture is no point of it. */
const within = ({ x, y }: SubjectPoint): SubjectPoint | undefined =>
  x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : undefined;
