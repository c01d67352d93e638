import { slug } from '@/lib/slug';
import type { PictureFile } from './picture-file';
import type { PictureFormat } from './SavePicture';

/** Pixels of a PNG for one of the picture's. */
const SCALE = 2;
/** The browser may begin a download late; the file's content is let go after this. In milliseconds. */
const HELD_FOR = 60_000;
/** File systems take names of 255 bytes; nobody reads as much. */
const MAX_NAME = 60;

/** Hand the reader a picture as a file named by its title. Rejects when the browser cannot draw it. @returns its name. */
export async function savePicture(picture: PictureFile, title: string, format: PictureFormat): Promise<string> {
  const name = `${slug(title).slice(0, MAX_NAME).replace(/-$/, '')}.${format}`;
  const content = format === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await pngOf(picture);
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), HELD_FOR);
  return name;
}

async function pngOf({ svg, width, height }: PictureFile): Promise<Blob> {
  const image = new Image(width * SCALE, height * SCALE);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { promise, resolve } = Promise.withResolvers<Blob | null>();
  canvas.toBlob(resolve, 'image/png');
  const png = await promise;
  if (!png) throw new Error('No picture');
  return png;
}
