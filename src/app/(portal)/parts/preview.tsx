import type { Picture } from "#plugin/studio";

interface PreviewProps {
  readonly picture: Picture;
  readonly alt: string;
  /** How wide it is shown, as `sizes` of an image. */
  readonly sizes: string;
  /** Widths that it is offered in, some of those that the studio draws. */
  readonly widths?: readonly number[];
  /** Whether it is seen at once. */
  readonly isFirst?: boolean;
}

/** A real output in its true proportions. Its place is kept free until it comes. */
export function Preview({
  alt,
  isFirst = false,
  picture,
  sizes,
  widths = [320, 640],
}: PreviewProps) {
  const { address, height, width } = picture;
  return (
    <img
      className="sheet"
      src={`${address}&width=${widths[0]}`}
      srcSet={widths.map((one) => `${address}&width=${one} ${one}w`).join(", ")}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      loading={isFirst ? "eager" : "lazy"}
      decoding="async"
    />
  );
}
