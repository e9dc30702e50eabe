@echo off
rem Copyright (c) 2026 the Jirei authors
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts Jirei Studio on Windows with a Java that is new enough. Arguments go to Studio, such as -data FOLDER.
setlocal EnableExtensions DisableDelayedExpansion
title Jirei Studio
set "HOME_FOLDER=%~dp0"
set "JAVA_NEEDED=21"
set "JAVA="
set "UNSAFE="

call :try "%HOME_FOLDER%jre"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :tryBin "%%~dpJ."
for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :try "%%~J"
if not defined JAVA goto missing

for %%L in ("%HOME_FOLDER%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~L"
:start
rem 23 and 24 are what Eclipse ends with when it wants to be started again
"%JAVA%" %UNSAFE% --enable-native-access=ALL-UNNAMED -Xmx2g "-splash:%HOME_FOLDER%splash.png" -jar "%LAUNCHER%" -name "Jirei Studio" %*
if %ERRORLEVEL% == 23 goto start
if %ERRORLEVEL% == 24 goto start
exit /b %ERRORLEVEL%

rem Takes the Java above the folder %1, where it is new enough and none was found before.
:tryBin
call :try "%~1\.."
exit /b

rem Takes the Java in the folder %1, where it is new enough and none was found before.
:try
if defined JAVA exit /b
if not exist "%~1\bin\javaw.exe" exit /b
if not exist "%~1\release" exit /b
set "VERSION="
for /f "tokens=2 delims==." %%V in ('findstr /b JAVA_VERSION^= "%~1\release"') do set "VERSION=%%~V"
if not defined VERSION exit /b
set "VERSION=%VERSION:"=%"
if %VERSION% LSS %JAVA_NEEDED% exit /b
set "JAVA=%~1\bin\javaw.exe"
if %VERSION% GEQ 23 set "UNSAFE=--sun-misc-unsafe-memory-access=allow"
exit /b

:missing
chcp 65001 >nul
echo Jirei Studio needs Java %JAVA_NEEDED% or newer and found none. Install it, or set JAVA_HOME to the folder of one.
echo Jirei Studio の起動には Java %JAVA_NEEDED% 以上が必要ですが、見つかりませんでした。Java %JAVA_NEEDED% 以上をインストールするか、環境変数 JAVA_HOME に Java のフォルダーを設定してください。
pause
exit /b 2
