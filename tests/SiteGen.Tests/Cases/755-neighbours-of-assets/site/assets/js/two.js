import { draw, clear } from './canvas.js';
import { draw as clear } from './round.js';
clear(draw);
