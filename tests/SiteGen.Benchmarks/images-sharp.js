// images.sh: the same copies by sharp, as its manual writes it; as many photos at once as there are processors.
const fs = require('fs'), os = require('os'), path = require('path');
const sharp = require(path.join(process.env.SHARP, 'node_modules', 'sharp'));
const [source, target, formats] = [process.argv[2], process.argv[3], process.argv[4].split(',')];
const save = {
  webp: (image) => image.webp({ quality: 75, effort: 2 }),
  jpg: (image) => image.jpeg({ quality: 80, progressive: true }),
  avif: (image) => image.avif({ quality: 50, effort: 2, chromaSubsampling: '4:2:0' }),
};
const photos = fs.readdirSync(source).filter((name) => name.endsWith('.jpg')).sort();
fs.mkdirSync(target, { recursive: true });
let next = 0;
async function work() {
  while (next < photos.length) {
    const name = photos[next++];
    for (const width of [480, 960, 1440, 1920]) {
      const resized = sharp(path.join(source, name)).rotate().resize(width);
      await Promise.all(formats.map((format) => save[format](resized.clone()).toFile(path.join(target, `${name}-${width}.${format}`))));
    }
  }
}
Promise.all(os.cpus().map(work)).catch((error) => { console.error(error); process.exit(1); });
