/// <reference types="@tarojs/taro" />

declare module '*.less'

declare namespace NodeJS {
  interface ProcessEnv {
    /** The platform this build is for. */
    TARO_ENV: 'weapp' | 'h5'
  }
}
