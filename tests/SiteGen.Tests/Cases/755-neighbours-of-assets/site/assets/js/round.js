import { draw as other } from './canvas.js';
export const draw = () => other();
