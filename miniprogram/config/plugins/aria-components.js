const aria = { 'aria-role': '', 'aria-label': '', 'aria-hidden': '', 'aria-disabled': '', 'aria-checked': '', 'aria-selected': '' }
const names = ['View', 'Text', 'Button', 'Input', 'Image', 'ScrollView', 'Textarea', 'Picker', 'Switch']

module.exports = { components: Object.fromEntries(names.map((name) => [name, aria])) }
