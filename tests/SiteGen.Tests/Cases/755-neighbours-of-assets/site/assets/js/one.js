import { draw } from './canvas.js';
import './canvsa.js';
draw();
