import { svgText } from './figure-svg';

/** About as many dots across as fill a page at good quality. */
const wanted = { across: 1600, leastScale: 2, mostScale: 4 };

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** A drawing as dots, sharp enough for a page or a slide. It is drawn here and sent nowhere. */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const [width, height] = ['width', 'height'].map((name) => Number(picture.getAttribute(name)));
  if (width === undefined || height === undefined) throw new Error('a drawing without a size');
  const scale = Math.min(wanted.mostScale, Math.max(wanted.leastScale, Math.ceil(wanted.across / width)));
  const address = URL.createObjectURL(new Blob([svgText(picture)], { type: 'image/svg+xml' }));
  try {
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(await loaded(address), 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => { if (blob === null) reject(new Error('the picture is too large for this browser')); else resolve(blob); }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
