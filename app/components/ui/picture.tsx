import { picturePath } from "../../domain/picture";
import type { ShownPicture } from "../../domain/public-view";

/**
 * One of our pictures, in the widths that there are files of. `sizes` says how wide it stands on the page (as in HTML);
 * "" as `alt` means that the words beside it say the same.
 */
export function Picture({
  picture,
  alt,
  sizes,
  className,
}: {
  picture: ShownPicture;
  alt: string;
  sizes: string;
  className?: string;
}) {
  const { id, width, height, widths } = picture;
  const file = (pixels: number) => picturePath(id, pixels);
  return (
    <img
      className={className}
      src={file(widths[0] ?? width)}
      srcSet={widths.map((pixels) => `${file(pixels)} ${pixels}w`).join(", ")}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      loading="lazy"
      decoding="async"
    />
  );
}
