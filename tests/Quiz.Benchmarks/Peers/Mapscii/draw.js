'use strict';
// Times frames of MapSCII's own renderer over a GeoJSON map, and prints one line of JSON.
//
//   node draw.js MAP.geojson COLUMNS ROWS FRAMES
//
// Of MapSCII runs all that its own program runs from a key that pans to the string that it would write, unaltered:
// Renderer.draw(center, zoom), and so the visible tiles, TileSource.getTile from its cache, the search for what is in view (rbush),
// the draw order of the layers, the scaling of points, Canvas.polyline (bresenham), BrailleBuffer.frame. Tile makes the features
// with Styler and the style that MapSCII has by default, as lines of the layer "admin", which are its borders.
//
// In MapSCII's favour, never in the times:
// - no network and no decoding: the map is one tile, made before the first frame and held in the tile source's cache. One tile is
//   had by the setting tileRange of 0. At its default of 14, with the map cut into tiles, frames took as long.
// - no labels, no filled water and land, no footer: only outlines, in one colour.
// - the frame is not encoded as UTF-8 nor written to a terminal.
//
// The view is of COLUMNS x ROWS cells at four times the scale at which the whole map fits, half way down the map. It begins at the
// west edge and is panned by ten cells each frame, to the east edge and back.
const fs = require('fs');
const config = require('mapscii/src/config');
const Renderer = require('mapscii/src/Renderer');
const Tile = require('mapscii/src/Tile');
const TileSource = require('mapscii/src/TileSource');
const utils = require('mapscii/src/utils');

const DOTS_ACROSS = 2;
const DOTS_DOWN = 4;
const MAGNIFIED = 4;
const CELLS_PANNED = 10;
const WARM_UP_FRAMES = 500;
const EXTENT = 1 << 16; // whole units along a tile's side, finer than the hundredths of a degree of a map of the world

/** The rings of polygons, and lines, each an array of [lon, lat]. */
function readOutlines(path) {
  const outlines = [];
  const add = (coordinates) => typeof coordinates[0][0] === 'number' ? outlines.push(coordinates) : coordinates.forEach(add);
  for (const { geometry } of JSON.parse(fs.readFileSync(path, 'utf8')).features) {
    if (geometry && /Polygon|LineString/.test(geometry.type)) add(geometry.coordinates);
  }
  return outlines;
}

function boundsOf(outlines) {
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [lon, lat] of outlines.flat()) {
    bounds.west = Math.min(bounds.west, lon);
    bounds.east = Math.max(bounds.east, lon);
    bounds.south = Math.min(bounds.south, lat);
    bounds.north = Math.max(bounds.north, lat);
  }
  return bounds;
}

/**
 * Fits the map into a view as the quiz does, and into the square tile. MapSCII draws a tile as it finds it: what projection it shows
 * is up to who makes the tiles, so that this one is equirectangular, to draw the same picture as the quiz.
 */
function projectionOf({ west, south, east, north }, width, height) {
  const shortening = Math.max(0.05, Math.cos((south + north) / 2 * Math.PI / 180));
  const across = (east - west) * shortening;
  const down = north - south;
  const side = Math.max(across, down); // of the tile, in degrees of latitude
  const dots = MAGNIFIED * Math.min((width - 1) / across, (height - 1) / down) * side; // along the tile's side
  return {
    dots,
    mapWidth: across / side,
    mapHeight: down / side,
    zoom: Math.log2(dots / config.projectSize),
    inTile: ([lon, lat]) => ({
      x: Math.round((lon - west) * shortening / side * EXTENT),
      y: Math.round((north - lat) / side * EXTENT),
    }),
  };
}

/** The tile as Tile itself makes it of a decoded one. */
function tileOf(outlines, inTile, styler) {
  const features = outlines.map((outline) => ({
    type: 2,
    properties: { admin_level: 2, disputed: 0, maritime: 0 },
    loadGeometry: () => [outline.map(inTile)],
  }));
  const tile = new Tile(styler);
  tile.tile = { layers: { admin: { extent: EXTENT, length: features.length, feature: (i) => features[i] } } };
  tile._loadLayers();
  return tile;
}

/** The centres of the views, as latitudes and longitudes of which MapSCII's projection makes those places in the tile. */
function centresOf({ dots, mapWidth, mapHeight }, width) {
  const half = width / 2 / dots;
  const steps = Math.max(0, Math.floor((mapWidth - 2 * half) * dots / (CELLS_PANNED * DOTS_ACROSS)));
  const there = Array.from({ length: steps + 1 }, (_, i) => utils.tile2ll(half + i * CELLS_PANNED * DOTS_ACROSS / dots, mapHeight / 2, 0));
  return [...there, ...there.slice(1, -1).reverse()];
}

async function main(path, columns, rows, frames) {
  const [width, height] = [columns * DOTS_ACROSS, rows * DOTS_DOWN];
  const outlines = readOutlines(path);
  const projection = projectionOf(boundsOf(outlines), width, height);

  config.tileRange = 0;
  const source = new TileSource();
  const renderer = new Renderer(null, source, JSON.parse(fs.readFileSync(config.styleFile, 'utf8')));
  renderer.setSize(width, height);
  // What TileSource.init sets, but for where tiles come from: the only one there is is in the cache.
  Object.assign(source, { mode: 'cache', cached: [], cache: { '0-0-0': tileOf(outlines, projection.inTile, source.styler) } });

  const centres = centresOf(projection, width);
  const times = [];
  let [bytes, inked] = [0, 0];
  for (let i = 0; i < WARM_UP_FRAMES + frames; i++) {
    const before = process.hrtime.bigint();
    const frame = await renderer.draw(centres[i % centres.length], projection.zoom);
    const time = Number(process.hrtime.bigint() - before) / 1000;
    if (typeof frame !== 'string') throw new Error('MapSCII could not draw'); // it has told why
    if (i < WARM_UP_FRAMES) continue;
    times.push(time);
    bytes += Buffer.byteLength(frame);
    inked += (frame.match(/[\u2801-\u28ff]/g) || []).length;
  }
  times.sort((a, b) => a - b);
  const percentile = (percent) => times[Math.min(times.length - 1, Math.floor(times.length * percent / 100))];
  console.log(JSON.stringify({
    frames,
    medianMicroseconds: percentile(50),
    p99Microseconds: percentile(99),
    points: outlines.reduce((sum, outline) => sum + outline.length, 0),
    bytes: bytes / frames, // mean of a frame in UTF-8
    inkedCells: inked / frames, // mean of a frame: with it one sees that two programs drew as much
  }));
}

const [path, ...numbers] = process.argv.slice(2);
const [columns, rows, frames] = numbers.map(Number);
if (numbers.length !== 3 || ![columns, rows, frames].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('usage: node draw.js MAP.geojson COLUMNS ROWS FRAMES');
  process.exitCode = 2;
} else {
  main(path, columns, rows, frames).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
