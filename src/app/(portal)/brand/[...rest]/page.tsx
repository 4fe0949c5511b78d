import { notFound } from "next/navigation";
import { guideVisit } from "../guide-visit.ts";

/** Any address of the guide that is no page. */
export default async function NoGuidePage() {
  await guideVisit("/brand");
  return notFound();
}
