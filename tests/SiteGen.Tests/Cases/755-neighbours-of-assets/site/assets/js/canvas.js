import './round.js';
export const draw = () => 1, clear = () => 2;
