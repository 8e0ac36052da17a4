// Taro's weapp templates drop aria-* attributes; this adds them to the templates and to the runtime's alias table.
const path = require('node:path')
const { components } = require('./aria-components')

module.exports = (context) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.runtimePath = [].concat(platform.runtimePath, path.resolve(__dirname, 'aria-runtime.js'))
      platform.template.mergeComponents(context, components)
    }
  })
}
