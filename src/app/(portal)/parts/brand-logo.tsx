import type { Brand, LogoColorway, LogoLayout } from "#brand";
import { Drawing } from "./drawing.tsx";

interface BrandLogoProps {
  readonly brand: Brand;
  readonly layout: LogoLayout;
  readonly colorway: LogoColorway;
}

/** The brand's logo in one version; its name in words where the brand has not drawn that one. */
export function BrandLogo({ brand, colorway, layout }: BrandLogoProps) {
  const { alt, versions } = brand.logo;
  const found = versions.find(
    (version) => version.layout === layout && version.colorway === colorway,
  );
  return found ? (
    <Drawing art={found.art} alt={alt} className="logo" />
  ) : (
    <span className="logo-words">{brand.name}</span>
  );
}
