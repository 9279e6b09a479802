// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {DemoToken} from "./DemoToken.sol";

/// @title An ERC-4626 vault for local chains that earns as time passes
/// @notice Not for production: it earns by minting its asset (a DemoToken of which it must be a minter), and its
/// deployer sets the rate, makes it lose, limits what can be withdrawn, or closes it.
contract DemoVault is ERC4626 {
    address public immutable deployer;
    /// @notice Simple interest per year between two movements, in 1/10,000.
    uint256 public aprBps;
    /// @notice Most base units of the asset that can leave in one movement.
    uint256 public liquidity = type(uint256).max;
    bool public paused;
    uint256 private _accruedAt;

    error NotAllowed();

    modifier onlyDeployer() {
        if (msg.sender != deployer) revert NotAllowed();
        _;
    }

    constructor(DemoToken asset_, string memory name_, string memory symbol_, uint256 aprBps_)
        ERC4626(asset_)
        ERC20(name_, symbol_)
    {
        deployer = msg.sender;
        aprBps = aprBps_;
        _accruedAt = block.timestamp;
    }

    function setApr(uint256 bps) external onlyDeployer {
        _accrue();
        aprBps = bps;
    }

    function setLiquidity(uint256 most) external onlyDeployer {
        liquidity = most;
    }

    function setPaused(bool paused_) external onlyDeployer {
        paused = paused_;
    }

    /// @notice Destroys `assets` base units of what the vault holds.
    function lose(uint256 assets) external onlyDeployer {
        _accrue();
        DemoToken(asset()).burn(assets);
    }

    function totalAssets() public view override returns (uint256) {
        return super.totalAssets() + _earned();
    }

    function maxDeposit(address) public view override returns (uint256) {
        return paused ? 0 : type(uint256).max;
    }

    function maxMint(address) public view override returns (uint256) {
        return paused ? 0 : type(uint256).max;
    }

    function maxWithdraw(address owner) public view override returns (uint256) {
        return paused ? 0 : Math.min(super.maxWithdraw(owner), liquidity);
    }

    function maxRedeem(address owner) public view override returns (uint256) {
        if (paused) return 0;
        uint256 held = super.maxRedeem(owner);
        return liquidity == type(uint256).max ? held : Math.min(held, convertToShares(liquidity));
    }

    function _deposit(address caller, address receiver, uint256 assets, uint256 shares) internal override {
        _accrue();
        super._deposit(caller, receiver, assets, shares);
    }

    function _withdraw(address caller, address receiver, address owner, uint256 assets, uint256 shares)
        internal
        override
    {
        _accrue();
        super._withdraw(caller, receiver, owner, assets, shares);
    }

    /// @dev Twelve more decimals of shares over a 6-decimals asset would be MetaMorpho's; six make donations useless.
    function _decimalsOffset() internal pure override returns (uint8) {
        return 6;
    }

    function _earned() private view returns (uint256) {
        return Math.mulDiv(super.totalAssets(), aprBps * (block.timestamp - _accruedAt), 10_000 * 365 days);
    }

    function _accrue() private {
        uint256 earned = _earned();
        _accruedAt = block.timestamp;
        if (earned != 0) DemoToken(asset()).mint(address(this), earned);
    }
}
