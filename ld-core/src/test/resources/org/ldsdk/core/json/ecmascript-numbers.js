// Prints doubles as 16 hexadecimal digits with the text of ECMAScript's Number::toString. Run: node ecmascript-numbers.js
const view = new DataView(new ArrayBuffer(8));
const hex = x => { view.setFloat64(0, x); return view.getBigUint64(0).toString(16).padStart(16, '0'); };
const fromBits = bits => { view.setBigUint64(0, bits); return view.getFloat64(0); };
const next = (x, steps) => { view.setFloat64(0, x); return fromBits(view.getBigUint64(0) + BigInt(steps)); };
const numbers = [0.1, 0.2, 0.1 + 0.2, 1 / 3, 2 / 3, 1.005, 4.35, 100, 1e7, 123456789.125, 2 ** 53 - 1, 2 ** 53 + 2, 2 ** 63, 2e-3, 2e23];
for (let bits = 1n; bits <= 40n; bits++) numbers.push(fromBits(bits));                     // the smallest subnormals
for (let e = -1074; e <= 1023; e += 9) for (const s of [0, 1]) numbers.push(next(2 ** e, s)); // powers of two and neighbours
for (let e = -25; e <= 25; e++) for (const s of [-1, 0, 1]) numbers.push(next(Number('1e' + e), s)); // powers of ten
let bits = 0x9e3779b97f4a7c15n;
for (let i = 0; i < 300; i++) {                                                             // scattered bit patterns
  bits = (bits * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
  if (Number.isFinite(fromBits(bits))) numbers.push(fromBits(bits));
}
console.log(numbers.map(x => hex(x) + ',' + String(x)).join('\n'));
