import type { TestCms } from "./payload-cms.ts";
import { sampleBrand } from "./sample-brand.ts";
import {
  tokensFromSwatches,
  writeNamedSvg,
  writeTokens,
  type Brand,
} from "#brand";

/** A brand with the sample's colours and one promise, in an empty CMS. */
export async function samplePromise(
  { payload }: TestCms,
  slug = "sample",
): Promise<{ readonly brand: number; readonly promise: number }> {
  const [first] = sampleBrand.promises;
  const brand = await payload.create({
    collection: "brands",
    data: {
      slug,
      name: sampleBrand.name,
      tokens: { ...tokensOf(sampleBrand) },
    },
  });
  const promise = await payload.create({
    collection: "promises",
    data: {
      brand: brand.id,
      key: "environment",
      title: "Greener",
      line: first?.line ?? "",
      swatch: "mere",
      tint: "chalk",
      icon: writeNamedSvg(sampleBrand.pattern),
      order: 1,
    },
  });
  return { brand: brand.id, promise: promise.id };
}

const tokensOf = ({ swatches }: Brand) =>
  writeTokens(
    tokensFromSwatches(swatches, { coated: "FOGRA51", uncoated: "FOGRA52" }),
  );
