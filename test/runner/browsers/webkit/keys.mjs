/** Keys that have no character, in the order of the code points that WebDriver gives them. */
const named = {
  Cancel: 0x01,
  Backspace: 0x03,
  Tab: 0x04,
  Enter: 0x07,
  Shift: 0x08,
  Control: 0x09,
  Alt: 0x0a,
  Escape: 0x0c,
  PageUp: 0x0e,
  PageDown: 0x0f,
  End: 0x10,
  Home: 0x11,
  ArrowLeft: 0x12,
  ArrowUp: 0x13,
  ArrowRight: 0x14,
  ArrowDown: 0x15,
  Insert: 0x16,
  Delete: 0x17,
  Meta: 0x3d,
};

const functionKeys = Object.fromEntries(
  Array.from({length: 12}, (_, index) => [`F${index + 1}`, 0x31 + index]),
);

const privateUse = 0xe000;

/** The character by which WebDriver knows a key, from the key's name in DOM events. */
export function keyCharacter(key) {
  if (key === 'Space') return ' ';
  const code = named[key] ?? functionKeys[key];
  return code === undefined ? key : String.fromCharCode(privateUse + code);
}
